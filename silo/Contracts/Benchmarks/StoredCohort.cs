using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>
/// A comparison group of a release as it is stored, with what only its members may learn, each of itself. A release has a hundred groups, most of them
/// refused, so a rule stands here once as a code, and its words once for the whole release.
/// </summary>
[GenerateSerializer, Immutable, Alias("benchmarks.stored-cohort")]
public sealed record StoredCohort
{
    /// <summary>The kind of group.</summary>
    [Id(0)] public required BenchmarkGroupKind Kind { get; init; }

    /// <summary>Its key, the same in every period.</summary>
    [Id(1)] public required string Key { get; init; }

    /// <summary>Its name.</summary>
    [Id(2)] public required string Name { get; init; }

    /// <summary>How many councils are in it.</summary>
    [Id(3)] public int Invited { get; init; }

    /// <summary>How many of them contributed.</summary>
    [Id(4)] public int Contributed { get; init; }

    /// <summary>How many of those wait until enough move together.</summary>
    [Id(5)] public int Waiting { get; init; }

    /// <summary>The rule by which the group is refused, as a code; null where it is released.</summary>
    [Id(6)] public string? Refusal { get; init; }

    /// <summary>What is released of it; null where it is refused.</summary>
    [Id(7)] public StoredFigures? Figures { get; init; }

    /// <summary>Those that it was computed on, as positions in the panel; empty where it is refused.</summary>
    [Id(8)] public ImmutableArray<int> Members { get; init; } = [];

    /// <summary>The percentile of each, in the same order; -1 where it is hidden.</summary>
    [Id(9)] public ImmutableArray<int> Percentiles { get; init; } = [];
}
