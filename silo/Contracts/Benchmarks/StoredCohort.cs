using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>A comparison group of a release with what only its members may learn, each of itself.</summary>
/// <param name="Release">What everybody who may read it sees.</param>
/// <param name="Members">Those that it was computed on, as positions in the panel; empty where it is refused.</param>
/// <param name="Percentiles">The percentile of each, in the same order; -1 where it is hidden.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.stored-cohort")]
public sealed record StoredCohort(CohortRelease Release, ImmutableArray<int> Members, ImmutableArray<int> Percentiles);
