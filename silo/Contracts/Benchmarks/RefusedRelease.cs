using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>The last release of a period that was asked for and refused as a whole. A refusal is a result: it is kept and shown with its rule.</summary>
/// <param name="Period">The period.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Rule">The rule, as a code.</param>
/// <param name="Reason">The rule in words.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.refused-release")]
public sealed record RefusedRelease(Period Period, DateTimeOffset At, string Rule, string Reason);
