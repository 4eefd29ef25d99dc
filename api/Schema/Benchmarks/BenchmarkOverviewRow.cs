using System.Collections.Immutable;
using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>One indicator of an overview.</summary>
public sealed class BenchmarkOverviewRow(OverviewRow row)
{
    /// <summary>What is compared.</summary>
    public BenchmarkDescription Indicator => row.Description;

    /// <summary>The newest version; 0 where nothing was released.</summary>
    public int Version => row.Version;

    /// <summary>The release that was refused as a whole; null where there is none.</summary>
    public RefusedRelease? Refused => row.Refused;

    /// <summary>Whether the period was released with noise, and so is never released by hiding.</summary>
    public bool IsOpen => row.IsOpen;

    /// <summary>A cell for each group of the overview, in the same order.</summary>
    [ListSize(AssumedSize = 12)]
    public ImmutableArray<BenchmarkOverviewCell> Cells => [.. row.Cells.Select(cell => new BenchmarkOverviewCell(cell))];
}
