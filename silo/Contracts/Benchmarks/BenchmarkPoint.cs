using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>One period of a trend, from its newest release.</summary>
/// <param name="Period">The period.</param>
/// <param name="Version">The version.</param>
/// <param name="ReleasedAt">When it was released, UTC.</param>
/// <param name="Group">The group as the reader sees it; null where the period has no such group, or the reader was not in it.</param>
/// <param name="OwnValue">The reader's own value; null where it contributed none.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.point")]
public sealed record BenchmarkPoint(Period Period, int Version, DateTimeOffset ReleasedAt, CohortReading? Group, decimal? OwnValue);
