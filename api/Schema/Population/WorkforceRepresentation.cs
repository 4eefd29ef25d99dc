using System.Collections.Immutable;
using EqualityCloud.Contracts.Population;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Metrics;

namespace EqualityCloud.Schema.Population;

/// <summary>The make-up of a workforce beside that of residents.</summary>
public sealed class WorkforceRepresentation(Metric metric, Representation representation)
{
    /// <summary>The metric that the workforce is from.</summary>
    public Metric Metric => metric;

    /// <summary>The observation that it is of.</summary>
    public MetricObservation Observation => metric.Latest!;

    /// <summary>The classification.</summary>
    public string Scheme => representation.Scheme;

    /// <summary>Which residents it is held against, and of when; null where the census has none for the classification.</summary>
    public string? Base => representation.Base;

    /// <summary>The known groups.</summary>
    [ListSize(AssumedSize = 8)]
    public ImmutableArray<RepresentedGroup> Groups => [.. representation.Groups.Select(group => new RepresentedGroup(group, metric.View.Details.Breakdown?.Groups.FirstOrDefault(g => g.Key == group.Key)?.Label ?? group.Key))];
}
