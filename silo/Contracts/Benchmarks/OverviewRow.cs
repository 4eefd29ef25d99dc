using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>One indicator of an overview.</summary>
[GenerateSerializer, Immutable, Alias("benchmarks.overview-row")]
public sealed record OverviewRow
{
    /// <summary>What is compared.</summary>
    [Id(0)] public required BenchmarkDescription Description { get; init; }

    /// <summary>The newest version; 0 where nothing was released.</summary>
    [Id(1)] public int Version { get; init; }

    /// <summary>The release that was refused as a whole; null where there is none.</summary>
    [Id(2)] public RefusedRelease? Refused { get; init; }

    /// <summary>Whether the period was released with noise, and so is never released by hiding.</summary>
    [Id(3)] public bool IsOpen { get; init; }

    /// <summary>The groups that were asked for, in their order.</summary>
    [Id(4)] public ImmutableArray<OverviewCell> Cells { get; init; } = [];
}
