using System.Collections.Immutable;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>A release as one reader sees it: a council sees the groups that it belongs to, those who may release see all.</summary>
[GenerateSerializer, Immutable, Alias("benchmarks.reading")]
public sealed record BenchmarkReading
{
    /// <summary>What is compared.</summary>
    [Id(0)] public required BenchmarkDescription Description { get; init; }

    /// <summary>The period that changes are since; null where nothing was released of an earlier one.</summary>
    [Id(1)] public Period? Before { get; init; }

    /// <summary>The period.</summary>
    [Id(2)] public required Period Period { get; init; }

    /// <summary>The version.</summary>
    [Id(3)] public required int Version { get; init; }

    /// <summary>When it was released, UTC.</summary>
    [Id(4)] public required DateTimeOffset ReleasedAt { get; init; }

    /// <summary>The version of the policy.</summary>
    [Id(5)] public required string Policy { get; init; }

    /// <summary>How to read it, in plain words.</summary>
    [Id(6)] public required string HowToRead { get; init; }

    /// <summary>The reader's own value in this release; null where it contributed none.</summary>
    [Id(7)] public decimal? OwnValue { get; init; }

    /// <summary>The groups, in the order of precedence.</summary>
    [Id(8)] public ImmutableArray<CohortReading> Cohorts { get; init; } = [];
}
