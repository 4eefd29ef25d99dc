using System.Collections.Immutable;

using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>What there is to read of one indicator.</summary>
[GenerateSerializer, Immutable, Alias("benchmarks.summary")]
public sealed record BenchmarkSummary
{
    /// <summary>What is compared.</summary>
    [Id(0)] public required BenchmarkDescription Description { get; init; }

    /// <summary>The periods that something was released of, newest first.</summary>
    [Id(1)] public ImmutableArray<BenchmarkPeriod> Periods { get; init; } = [];

    /// <summary>The periods that were released with noise.</summary>
    [Id(2)] public ImmutableArray<Period> Open { get; init; } = [];

    /// <summary>The periods whose last release was refused as a whole, newest first.</summary>
    [Id(3)] public ImmutableArray<RefusedRelease> Refused { get; init; } = [];
}
