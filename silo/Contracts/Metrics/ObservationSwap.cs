using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Contracts.Metrics;

/// <summary>Puts one period's figures in place of what was there; the same thing the other way round undoes it.</summary>
/// <param name="Period">The period.</param>
/// <param name="Before">What must be there for the swap to be done; null for nothing.</param>
/// <param name="After">What is there afterwards; null for nothing.</param>
[GenerateSerializer, Immutable, Alias("metrics.observation-swap")]
public sealed record ObservationSwap(Period Period, ObservationEntry? Before, ObservationEntry? After);
