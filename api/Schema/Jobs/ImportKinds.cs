using System.Collections.Frozen;
using EqualityCloud.Contracts.Jobs;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Schema.Jobs;

/// <summary>The kinds of import whose progress can be watched, by the type that their ids name. A new kind is a grain contract that extends <see cref="IJobGrain"/> and one line here.</summary>
internal static class ImportKinds
{
    public static FrozenDictionary<string, ImportKind> ByType { get; } = new Dictionary<string, ImportKind>
    {
        ["PackImport"] = ImportKind.Of<IPackImportGrain>(Permissions.ExchangePacks),
    }.ToFrozenDictionary();
}
