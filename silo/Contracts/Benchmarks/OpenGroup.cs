namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>A group of an open release: its counts with noise, and the share that follows from those.</summary>
/// <param name="Kind">The kind of group.</param>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Contributed">How many councils contributed.</param>
/// <param name="Cases">People with the outcome, with noise.</param>
/// <param name="Total">Out of how many, with noise.</param>
/// <param name="Percent">The share in percent, to one decimal; null where the noisy total is 0.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.open-group")]
public sealed record OpenGroup(BenchmarkGroupKind Kind, string Key, string Name, int Contributed, long Cases, long Total, decimal? Percent);
