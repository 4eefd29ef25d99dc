using System.Collections.Immutable;
using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Callers;

namespace EqualityCloud.Schema.Imports;

[QueryType]
internal static partial class FileImportQueries
{
    private const int Most = 100;

    /// <summary>One uploaded file; null where there is none, or none of yours. Files are uploaded to <c>/files/imports/FORMAT</c>.</summary>
    public static async Task<FileImport?> GetFileImportAsync([ID<FileImport>] Guid id, CallerGrains grains) => await FindAsync(id, grains) is { } view ? new FileImport(view) : null;

    /// <summary>The latest uploads, newest first; at most 100.</summary>
    [ListSize(AssumedSize = 20)]
    [Cost(20)]
    public static async Task<ImmutableArray<FileImport>> GetFileImportsAsync(CallerGrains grains, int first = 20)
    {
        var ids = await grains.CallTenant<IImportIndexGrain, Task<ImmutableArray<Guid>>>(static grain => grain.Read());
        var views = await Task.WhenAll(ids.Take(Math.Clamp(first, 0, Most)).Select(id => grains.Call<IImportGrain, Task<ImportView?>>(id, static grain => grain.Get())));
        return [.. views.OfType<ImportView>().Where(view => MayRead(grains, view)).Select(view => new FileImport(view))];
    }

    internal static async Task<ImportView?> FindAsync(Guid id, CallerGrains grains) =>
        await grains.Call<IImportGrain, Task<ImportView?>>(id, static grain => grain.Get()) is { } view ? grains.IfMay(ImportPermissions.Of(view.Header.Format), view) : null;

    private static bool MayRead(CallerGrains grains, ImportView view) => grains.Caller.May(ImportPermissions.Of(view.Header.Format));
}
