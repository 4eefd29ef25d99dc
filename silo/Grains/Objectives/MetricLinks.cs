using System.Collections.Immutable;

using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Objectives;

/// <summary>The links to metrics that an objective owns, and what the metrics must be told when they change.</summary>
internal static class MetricLinks
{
    /// <summary>Every metric that the objective, its indicators of improvement or its actions refer to.</summary>
    public static ImmutableHashSet<Guid> Of(ObjectiveState state) => [.. OfItself(state), .. state.Actions.SelectMany(action => action.Details.Metrics)];

    /// <summary>The same, in order: the objective's own, then those of its actions.</summary>
    public static IEnumerable<Guid> Of(ObjectiveView view) => Of(view.Details).Concat(view.Actions.SelectMany(action => action.Details.Metrics));

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

    /// <summary>The metrics that an objective's details name and that are not linked to yet, each with the field that names it.</summary>
    public static ImmutableArray<(Guid Metric, string Field)> New(ObjectiveDetails details, ObjectiveState state) =>
    [
        .. New(details.Metrics, state),
        .. NewOnes([.. details.Indicators.Select((indicator, i) => (indicator.Metric, $"details.indicators[{i}].metric"))], state, Limits.Points),
    ];

    /// <summary>The same of the metrics that an action's details name.</summary>
    public static ImmutableArray<(Guid Metric, string Field)> New(ImmutableArray<Guid> metrics, ObjectiveState state) =>
        NewOnes([.. metrics.Select((metric, i) => ((Guid?)metric, $"details.metrics[{i}]"))], state, Limits.Links);

    /// <summary>A list that is too long is refused by its length, so nobody looks for what it names.</summary>
    private static ImmutableArray<(Guid Metric, string Field)> NewOnes(ImmutableArray<(Guid? Metric, string Field)> named, ObjectiveState state, int limit)
    {
        var known = Of(state);
        return named.Length > limit ? [] : [.. named.Where(link => link.Metric is { } metric && !known.Contains(metric)).Select(link => (link.Metric!.Value, link.Field))];
    }

    private static ImmutableArray<Guid> OfItself(ObjectiveState state) => Of(state.Details);
}
