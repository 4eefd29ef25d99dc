using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>A period of an indicator that councils contribute to, and whether it waits for a release. Never who contributes.</summary>
/// <param name="Description">What is compared.</param>
/// <param name="Period">The period.</param>
/// <param name="Contributed">How many contribute now.</param>
/// <param name="Needed">How many a release needs at least.</param>
/// <param name="Version">The newest version; 0 where nothing was released.</param>
/// <param name="Readiness">Whether it can be released.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.waiting-release")]
public sealed record WaitingRelease(BenchmarkDescription Description, Period Period, int Contributed, int Needed, int Version, ReleaseReadiness Readiness);
