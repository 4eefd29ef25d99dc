namespace EqualityCloud.Contracts.Metrics;

/// <summary>A metric that an import makes; where the import is undone it is taken back.</summary>
/// <param name="Id">The metric.</param>
/// <param name="Reference">Its stable id in packs.</param>
/// <param name="Details">What it is made with.</param>
[GenerateSerializer, Immutable, Alias("metrics.metric-making")]
public sealed record MetricMaking(Guid Id, string Reference, MetricDetails Details);
