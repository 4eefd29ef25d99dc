using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>All comparison groups of a period.</summary>
/// <param name="Authorities">The councils that existed at its end, by GSS code.</param>
/// <param name="Cohorts">The groups.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.frozen-cohorts")]
public sealed record FrozenCohorts(ImmutableArray<string> Authorities, ImmutableArray<FrozenCohort> Cohorts);
