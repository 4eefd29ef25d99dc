using System.Collections.Immutable;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>What storage keeps of one indicator's benchmark: which periods and versions there are. The releases themselves lie in grains of their own.</summary>
[GenerateSerializer, Immutable, Alias("benchmarks.state")]
internal sealed record BenchmarkState
{
    /// <summary>Newest period first; at most 120.</summary>
    [Id(0)] public ImmutableArray<BenchmarkPeriod> Periods { get; init; } = [];

    /// <summary>Periods that were released with noise; no version of them is ever released by hiding.</summary>
    [Id(1)] public ImmutableArray<Period> Open { get; init; } = [];

    /// <summary>Periods whose last release was refused as a whole, newest period first; at most 120.</summary>
    [Id(2)] public ImmutableArray<RefusedRelease> Refused { get; init; } = [];

    /// <summary>The last period before one that something was released of; null where there is none.</summary>
    public BenchmarkPeriod? Before(Period period) => Periods.FirstOrDefault(other => other.Period.End < period.End);

    public BenchmarkPeriod? Find(Period period) => Periods.FirstOrDefault(known => known.Period == period);
}
