using System.Collections.Immutable;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>One frozen version of a period's releases, which is also a line of the ledger.</summary>
[GenerateSerializer, Immutable, Alias("benchmarks.stored-release")]
public sealed record StoredRelease
{
    /// <summary>The period.</summary>
    [Id(0)] public required Period Period { get; init; }

    /// <summary>Counts the versions of a period, from 1.</summary>
    [Id(1)] public required int Version { get; init; }

    /// <summary>The version of the policy that it was made under.</summary>
    [Id(2)] public required string Policy { get; init; }

    /// <summary>When it was released, UTC.</summary>
    [Id(3)] public required DateTimeOffset ReleasedAt { get; init; }

    /// <summary>Whom it was computed on.</summary>
    [Id(4)] public ImmutableArray<StoredStratum> Panel { get; init; } = [];

    /// <summary>Every comparison group, released or refused.</summary>
    [Id(5)] public ImmutableArray<StoredCohort> Cohorts { get; init; } = [];

    /// <summary>The period that changes are since; null where nothing was released of an earlier one.</summary>
    [Id(6)] public Period? Before { get; init; }

    /// <summary>Its version then; 0 where there is none.</summary>
    [Id(7)] public int BeforeVersion { get; init; }

    /// <summary>The sets that were shown in both periods for the sake of changes.</summary>
    [Id(8)] public ImmutableArray<StoredMatch> Matched { get; init; } = [];

    /// <summary>What the rules that hide figures of it say, by code, with the numbers of the policy that it was made under.</summary>
    [Id(9)] public ImmutableSortedDictionary<string, string> Reasons { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
