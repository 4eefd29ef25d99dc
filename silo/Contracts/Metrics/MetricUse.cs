using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Metrics;

/// <summary>Where a metric is used: by an objective itself, by some of its actions, or both.</summary>
[GenerateSerializer, Immutable, Alias("metrics.use")]
public sealed record MetricUse(Guid Objective, bool Itself, ImmutableArray<Guid> Actions);
