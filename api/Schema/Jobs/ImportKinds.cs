using System.Collections.Frozen;
using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Jobs;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Schema.Imports;

namespace EqualityCloud.Schema.Jobs;

/// <summary>The kinds of import whose progress can be watched, by the type that their ids name. A new kind is a grain contract that extends <see cref="IJobGrain"/> and one line here.</summary>
internal static class ImportKinds
{
    public static FrozenDictionary<string, ImportKind> ByType { get; } = new Dictionary<string, ImportKind>
    {
        // What a file import asks for depends on what the file is, so it is asked for when somebody begins to watch.
        ["FileImport"] = new ImportKind(Permissions.None, static async (grains, id, seen) =>
            seen is null && await FileImportQueries.FindAsync(id, grains) is null ? null : await grains.Call<IImportGrain, Task<JobProgress?>>(id, job => job.Follow(seen))),
        ["PackImport"] = ImportKind.Of<IPackImportGrain>(Permissions.ExchangePacks),
    }.ToFrozenDictionary();
}
