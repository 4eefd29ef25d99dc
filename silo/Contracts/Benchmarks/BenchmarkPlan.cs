using System.Collections.Immutable;

using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>A look ahead at a release. It goes by who contributes and never by what, so that looking tells nothing that the ledger would have to know.</summary>
[GenerateSerializer, Immutable, Alias("benchmarks.plan")]
public sealed record BenchmarkPlan
{
    /// <summary>What is compared.</summary>
    [Id(0)] public required BenchmarkDescription Description { get; init; }

    /// <summary>The period.</summary>
    [Id(1)] public required Period Period { get; init; }

    /// <summary>The version that the release would have.</summary>
    [Id(2)] public required int Version { get; init; }

    /// <summary>Why nothing can be released now, whatever the groups; empty where nothing stands in the way.</summary>
    [Id(3)] public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>How many contributors would wait.</summary>
    [Id(4)] public int Waiting { get; init; }

    /// <summary>The groups, in the order of precedence.</summary>
    [Id(5)] public ImmutableArray<PlannedCohort> Cohorts { get; init; } = [];
}
