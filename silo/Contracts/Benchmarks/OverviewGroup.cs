namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>A comparison group of a period.</summary>
/// <param name="Kind">The kind of group.</param>
/// <param name="Key">Its key, the same in every period.</param>
/// <param name="Name">Its name.</param>
/// <param name="Invited">How many councils are in it.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.overview-group")]
public sealed record OverviewGroup(BenchmarkGroupKind Kind, string Key, string Name, int Invited);
