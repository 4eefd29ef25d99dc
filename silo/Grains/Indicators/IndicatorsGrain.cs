using System.Collections.Immutable;

using EqualityCloud.Contracts.Indicators;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Statistics.Indicators;

namespace EqualityCloud.Grains.Indicators;

internal sealed class IndicatorsGrain([PersistentState("indicators")] IPersistentState<IndicatorsState> store, DurableServices services)
    : DurableGrain<IndicatorsState>(store, services), IIndicatorsGrain
{
    private static readonly ImmutableArray<CatalogueIndicator> Shipped = [.. IndicatorCatalogue.Standard.Indicators.Select(CatalogueViews.Of)];

    private static readonly CatalogueLists ShippedLists = CatalogueViews.Lists(IndicatorCatalogue.Standard);

    public Task<ImmutableArray<CatalogueIndicator>> Search(IndicatorSearch search)
    {
        var words = search.Text?.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        return Task.FromResult<ImmutableArray<CatalogueIndicator>>([.. Shipped.Concat(Locals()).Where(indicator => IsWanted(indicator, search) && words.All(word => Contains(indicator, word)))]);
    }

    public Task<CatalogueIndicator?> Find(string id, int? version) =>
        Task.FromResult(Kept(id).FirstOrDefault(indicator => version is null || indicator.Version == version));

    public Task<ImmutableArray<CatalogueIndicator>> Versions(string id) => Task.FromResult<ImmutableArray<CatalogueIndicator>>([.. Kept(id)]);

    public Task<CatalogueLists> Lists()
    {
        IsThere();
        return Task.FromResult(ShippedLists);
    }

    public Task<Outcome> Define(string id, IndicatorDetails details, WriteRequest request) => Write(request, state => IndicatorChanges.Define(state, id, details));

    public Task<Outcome> Revise(string id, int revision, IndicatorDetails details, WriteRequest request) => Write(request, state => IndicatorChanges.Revise(state, id, revision, details));

    /// <summary>The first definition makes the record; the revision that is checked is the indicator's own.</summary>
    private Task<Outcome> Write(WriteRequest request, Func<IndicatorsState, Change<IndicatorsState>> transition) =>
        Write(new WriteRule("indicator", Permissions.EditIndicators, State.Exists ? WriteKind.Append : WriteKind.Create), request, transition);

    private IEnumerable<CatalogueIndicator> Locals() => IsThere() ? State.Locals.Select(local => CatalogueViews.Of(local)) : [];

    private IEnumerable<CatalogueIndicator> Kept(string id)
    {
        var local = IsThere() ? State.Locals.FirstOrDefault(l => l.Id == id) : null;
        return local is null ? Shipped.Where(indicator => indicator.Id == id) : local.Versions.Select((_, i) => CatalogueViews.Of(local, i));
    }

    private static bool IsWanted(CatalogueIndicator indicator, IndicatorSearch search) =>
        (search.Family is null || indicator.Family == search.Family)
        && (search.Kind is null || indicator.Details.Kind == search.Kind)
        && (search.Local is null || indicator.Local == search.Local)
        && !(search.Year < indicator.Details.FirstYear) && !(search.Year > indicator.Details.LastYear)
        && (search.Characteristic is null
            || (indicator.Details.Scheme is { } scheme && string.Equals(IndicatorCatalogue.Standard.FindScheme(scheme)?.Characteristic, search.Characteristic, StringComparison.OrdinalIgnoreCase)));

    private static bool Contains(CatalogueIndicator indicator, string word) =>
        new[] { indicator.Id, indicator.Details.Code, indicator.Details.Title, indicator.Details.Definition }.Any(text => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);
}
