using System.Collections.Immutable;

using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Contracts.Publications;

/// <summary>A table of counts that was shown: the counts behind it, and which were hidden.</summary>
[GenerateSerializer, Immutable, Alias("publications.shown-table")]
public sealed record ShownTable
{
    /// <summary>The period.</summary>
    [Id(0)] public required Period Period { get; init; }

    /// <summary>The groups, in order.</summary>
    [Id(1)] public required ImmutableArray<string> Groups { get; init; }

    /// <summary>Columns, that of the totals included.</summary>
    [Id(2)] public required int Columns { get; init; }

    /// <summary>Row by row, totals included.</summary>
    [Id(3)] public required ImmutableArray<long> Counts { get; init; }

    /// <summary>Row by row, totals included.</summary>
    [Id(4)] public required ImmutableArray<bool> Hidden { get; init; }
}
