using System.Collections.Immutable;
using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Imports;

[ObjectType<FileImport>]
internal static partial class FileImportFields
{
    /// <summary>A page of what it changes; there are as many pages as steps, and pages count from 0.</summary>
    [ListSize(AssumedSize = 50)]
    [Cost(20)]
    public static async Task<ImmutableArray<FileImportChange>> GetChangesAsync([Parent] FileImport import, CallerGrains grains, int page = 0) =>
        [.. (await grains.Call<IImportGrain, Task<ImmutableArray<ImportItem>>>(import.Id, grain => grain.Changes(page))).Select(item => new FileImportChange(item))];
}
