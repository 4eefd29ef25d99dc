using System.Collections.Immutable;

using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Outbox;

namespace EqualityCloud.Grains.Objectives;

/// <summary>The links to metrics that an objective owns, and what the metrics must be told when they change.</summary>
internal static class MetricLinks
{
    /// <summary>Every metric that the objective, its indicators of improvement or its actions refer to.</summary>
    public static ImmutableHashSet<Guid> Of(ObjectiveState state) => [.. OfItself(state), .. state.Actions.SelectMany(action => action.Details.Metrics)];

    /// <summary>One message for each metric whose use by this objective is another than before.</summary>
    public static IEnumerable<OutboxMessage> Changes(Guid objective, ObjectiveState before, ObjectiveState after)
    {
        foreach (var metric in Of(before).Union(Of(after)).Order())
        {
            var (was, now) = (Use(objective, before, metric), Use(objective, after, metric));
            if (was.Itself != now.Itself || !was.Actions.SequenceEqual(now.Actions))
            {
                yield return now;
            }
        }
    }

    private static OutboxMessage.MetricUsed Use(Guid objective, ObjectiveState state, Guid metric) =>
        new(metric, objective, OfItself(state).Contains(metric), [.. state.Actions.Where(action => action.Details.Metrics.Contains(metric)).Select(action => action.Id)]);

    /// <summary>Every metric that an objective itself and its indicators of improvement refer to.</summary>
    public static ImmutableArray<Guid> Of(ObjectiveDetails details) => [.. details.Metrics, .. details.Indicators.Select(indicator => indicator.Metric).OfType<Guid>()];

    private static ImmutableArray<Guid> OfItself(ObjectiveState state) => Of(state.Details);
}
