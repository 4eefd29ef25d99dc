using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains.Objectives;

namespace EqualityCloud.Grains.Packs;

/// <summary>Reads a strategy and all that belongs to it and writes it as a pack. It keeps nothing.</summary>
[CollectionAgeLimit(Minutes = 2)]
internal sealed class PackExportGrain : Grain, IPackExportGrain
{
    public async Task<string?> Export()
    {
        DeactivateOnIdle();
        var key = this.GetPrimaryKeyString();
        var (tenant, id) = (TenantKey.TenantOf(key), TenantKey.IdOf(key));
        var grains = new CallerGrains(GrainFactory, RequestContext.Get(Caller.ContextKey) as Caller ?? Caller.System(tenant));
        var council = await grains.CallTenant<ICouncilGrain, Task<CouncilView?>>(grain => grain.Get());
        var strategy = await grains.Call<IStrategyGrain, Task<StrategyView?>>(id, grain => grain.Get());
        if (council is null || strategy is null)
        {
            return null;
        }
        strategy = strategy with { Details = LiveReferences.Of(strategy.Details, council.Profile) };
        ObjectiveView[] objectives =
        [
            .. (await Task.WhenAll(strategy.Objectives.Select(objective => grains.Call<IObjectiveGrain, Task<ObjectiveView?>>(objective, grain => grain.Get()))))
                .OfType<ObjectiveView>().Select(objective => objective with { Details = LiveReferences.Of(objective.Details, strategy.Details, council.Profile) }),
        ];
        // What the strategy does not show goes along where an objective or action is linked to it: a pack names no metric that is not in it.
        var shownOrLinked = strategy.Metrics.Union(objectives.SelectMany(MetricLinks.Of));
        var metrics = (await Task.WhenAll(shownOrLinked.Select(metric => grains.Call<IMetricGrain, Task<MetricView?>>(metric, grain => grain.Get(council.Profile.RagRule))))).OfType<MetricView>().ToList();

        // A metric that came with this pack keeps its name in it; any other is named by its id, so that a second import finds the same one.
        var names = metrics.ToDictionary(m => m.Id, m => PackPlan.MetricId(id, m.Ref) == m.Id ? m.Ref : m.Id.ToString("N"));
        string NameOf(Guid metric) => names.GetValueOrDefault(metric) ?? metric.ToString("N");

        return PackJson.Write(new PackDocument
        {
            Format = PackDocument.CurrentFormat,
            Id = strategy.Ref,
            Revision = Math.Max(1, strategy.PackRevision),
            Source = strategy.Details.Source,
            Council = PackCouncil.Of(council.Profile, strategy, objectives),
            Strategy = PackStrategy.Of(strategy.Details, strategy.SignOffs),
            Metrics = [.. metrics.Select(m => PackMetric.Of(m, NameOf(m.Id)))],
            Objectives = [.. objectives.Select(o => PackObjective.Of(o, NameOf))],
        });
    }
}
