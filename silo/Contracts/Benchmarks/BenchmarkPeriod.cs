using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>A period that something was released of.</summary>
/// <param name="Period">The period.</param>
/// <param name="Version">The newest version.</param>
/// <param name="ReleasedAt">When it was released, UTC.</param>
/// <param name="Policy">The version of the policy.</param>
/// <param name="Released">How many groups were released.</param>
/// <param name="Refused">How many were refused, each with its rule.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.period")]
public sealed record BenchmarkPeriod(Period Period, int Version, DateTimeOffset ReleasedAt, string Policy, int Released, int Refused);
