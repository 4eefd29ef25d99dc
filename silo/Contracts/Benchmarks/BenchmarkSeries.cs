using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>A group over the periods that something was released of. Nothing in it was not released.</summary>
/// <param name="Description">What is compared.</param>
/// <param name="Points">The periods, oldest first; at most 24.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.series")]
public sealed record BenchmarkSeries(BenchmarkDescription Description, ImmutableArray<BenchmarkPoint> Points);
