using System.Collections.Immutable;

using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Packs;

/// <summary>A pack with its names turned into ids: what an import will do, in order.</summary>
internal sealed record PackPlan(PackDocument Document, Guid Strategy, ImmutableArray<(Guid Id, ImportedMetric Metric)> Metrics, ImmutableArray<(Guid Id, ImportedObjective Objective)> Objectives)
{
    /// <summary>Council, strategy, each metric, each objective, and the finish.</summary>
    public int Steps => 3 + Metrics.Length + Objectives.Length;

    /// <summary>What of the file a step is about.</summary>
    public string PathOf(int step) => step switch
    {
        0 => "council",
        1 => "strategy",
        _ when step - 2 < Metrics.Length => $"metrics[{step - 2}]",
        _ when step - 2 - Metrics.Length < Objectives.Length => $"objectives[{step - 2 - Metrics.Length}]",
        _ => "strategy",
    };

    public static Guid StrategyId(Guid tenant, string reference) => DerivedId.OfReference(tenant, "pack", reference);

    public static Guid MetricId(Guid strategy, string reference) => DerivedId.OfReference(strategy, "metric", reference);

    public static Guid ObjectiveId(Guid strategy, string reference) => DerivedId.OfReference(strategy, "objective", reference);

    public static Guid ActionId(Guid objective, string reference) => DerivedId.OfReference(objective, "action", reference);

    /// <summary>Whether a name in a pack is an id itself: that of something that was not made by a pack.</summary>
    public static bool IsId(string reference) => Guid.TryParseExact(reference, "N", out _);

    public static PackPlan Of(PackDocument document, Guid tenant)
    {
        var strategy = StrategyId(tenant, document.Id);
        Guid MetricOf(string reference) => MetricId(strategy, reference);

        return new PackPlan(
            document,
            strategy,
            [.. document.Metrics.Select(metric => (MetricOf(metric.Id), new ImportedMetric { Ref = metric.Id, Details = metric.ToDetails(), Observations = metric.Observations, Strategy = strategy }))],
            [.. document.Objectives.Select(objective => Objective(strategy, objective, MetricOf))]);
    }

    private static (Guid Id, ImportedObjective Objective) Objective(Guid strategy, PackObjective objective, Func<string, Guid> metric)
    {
        var id = ObjectiveId(strategy, objective.Id);
        return (id, new ImportedObjective
        {
            Strategy = strategy,
            Ref = objective.Id,
            Details = objective.ToDetails(metric),
            Actions = [.. objective.Actions.Select(action => action.ToImported(reference => ActionId(id, reference), metric))],
            Updates = objective.Updates,
        });
    }
}
