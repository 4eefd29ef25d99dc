using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Metrics;

/// <summary>A period whose figures could go into benchmarks.</summary>
/// <param name="Period">The period.</param>
/// <param name="Problem">What they lack; null where nothing.</param>
[GenerateSerializer, Immutable, Alias("metrics.contributable-period")]
public sealed record ContributablePeriod(Period Period, Problem? Problem);
