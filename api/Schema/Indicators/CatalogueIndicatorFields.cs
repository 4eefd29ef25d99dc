using System.Collections.Immutable;
using EqualityCloud.Contracts.Indicators;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Indicators;

[ObjectType<CatalogueIndicator>]
internal static partial class CatalogueIndicatorFields
{
    /// <summary>All versions of its definition that are kept, newest first.</summary>
    [ListSize(AssumedSize = 2)]
    public static Task<ImmutableArray<CatalogueIndicator>> GetVersionsAsync([Parent] CatalogueIndicator indicator, CallerGrains grains) =>
        grains.CallTenant<IIndicatorsGrain, Task<ImmutableArray<CatalogueIndicator>>>(grain => grain.Versions(indicator.Id));

    /// <summary>The classification that its figures are broken down by, with its groups; null where they are not.</summary>
    public static async Task<ClassificationScheme?> GetClassificationAsync([Parent] CatalogueIndicator indicator, CallerGrains grains) => indicator.Details.Scheme is { } scheme
        ? (await grains.CallTenant<IIndicatorsGrain, Task<CatalogueLists>>(static grain => grain.Lists())).Schemes.FirstOrDefault(found => found.Id == scheme)
        : null;
}
