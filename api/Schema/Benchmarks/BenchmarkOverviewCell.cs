using System.Collections.Immutable;
using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>One group of one indicator in an overview.</summary>
public sealed class BenchmarkOverviewCell(OverviewCell cell)
{
    /// <summary>The group's key.</summary>
    public string Group => cell.Group;

    /// <summary>What came of it.</summary>
    public OverviewState State => cell.State;

    /// <summary>How many contributed to the release; 0 where there is none.</summary>
    public int Contributed => cell.Contributed;

    /// <summary>The median; null where no release was asked for.</summary>
    public IBenchmarkFigure? Median => cell.Median is { } median ? IBenchmarkFigure.Of(median) : null;

    /// <summary>The rules that hide figures of it, as codes.</summary>
    [ListSize(AssumedSize = 2)]
    public ImmutableArray<string> HiddenBy => cell.HiddenBy;
}
