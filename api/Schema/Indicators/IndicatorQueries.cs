using System.Collections.Immutable;
using EqualityCloud.Contracts.Indicators;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Indicators;

[QueryType]
internal static partial class IndicatorQueries
{
    /// <summary>Indicators of the catalogue and the council's own: by family in the catalogue's order, the council's own last. Only current versions.</summary>
    /// <param name="grains">The caller's grains.</param>
    /// <param name="search">Words that id, code, title or definition contain, all of them.</param>
    /// <param name="family">Of this family.</param>
    /// <param name="kind">Of this kind.</param>
    /// <param name="characteristic">Broken down by this characteristic, such as ethnicity.</param>
    /// <param name="year">In use in this year.</param>
    /// <param name="local">The council's own alone, or the catalogue's alone.</param>
    [UsePaging(ConnectionName = "Indicators", DefaultPageSize = 50, MaxPageSize = 200)]
    public static async Task<IReadOnlyList<CatalogueIndicator>> GetIndicatorsAsync(
        CallerGrains grains, string? search, string? family, MetricKind? kind, string? characteristic, int? year, bool? local)
    {
        var wanted = new IndicatorSearch { Text = Short(search), Family = family, Kind = kind, Characteristic = characteristic, Year = year, Local = local };
        return await grains.CallTenant<IIndicatorsGrain, Task<ImmutableArray<CatalogueIndicator>>>(grain => grain.Search(wanted));
    }

    /// <summary>One indicator; null where there is none.</summary>
    /// <param name="grains">The caller's grains.</param>
    /// <param name="key">Its id, such as sc-wres-2.</param>
    /// <param name="version">A version of its definition; the current one where it is left out.</param>
    public static Task<CatalogueIndicator?> GetIndicatorAsync(CallerGrains grains, string key, int? version) =>
        grains.CallTenant<IIndicatorsGrain, Task<CatalogueIndicator?>>(grain => grain.Find(key, version));

    /// <summary>The families of the catalogue: standards, laws and practice that indicators come from.</summary>
    [ListSize(AssumedSize = 10)]
    public static async Task<ImmutableArray<IndicatorFamily>> GetIndicatorFamiliesAsync(CallerGrains grains) => (await ListsAsync(grains)).Families;

    /// <summary>The classifications by which people are grouped.</summary>
    [ListSize(AssumedSize = 20)]
    public static async Task<ImmutableArray<ClassificationScheme>> GetClassificationSchemesAsync(CallerGrains grains) => (await ListsAsync(grains)).Schemes;

    /// <summary>The scales of levels.</summary>
    [ListSize(AssumedSize = 5)]
    public static async Task<ImmutableArray<LevelScale>> GetLevelScalesAsync(CallerGrains grains) => (await ListsAsync(grains)).Scales;

    private static Task<CatalogueLists> ListsAsync(CallerGrains grains) => grains.CallTenant<IIndicatorsGrain, Task<CatalogueLists>>(static grain => grain.Lists());

    /// <summary>Nobody searches for more than a sentence.</summary>
    private static string? Short(string? text) => text?.Length > 200 ? text[..200] : text;
}
