namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>How many of a group contribute. Never who.</summary>
/// <param name="Kind">The kind of group.</param>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Invited">How many councils are in it.</param>
/// <param name="Contributed">How many contribute now.</param>
/// <param name="Needed">How many a release needs at least.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.cohort-coverage")]
public sealed record CohortCoverage(BenchmarkGroupKind Kind, string Key, string Name, int Invited, int Contributed, int Needed);
