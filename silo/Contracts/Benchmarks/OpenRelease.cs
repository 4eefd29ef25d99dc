using System.Collections.Immutable;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>A release for everybody, protected by noise (differential privacy) and not by hiding.</summary>
[GenerateSerializer, Immutable, Alias("benchmarks.open-release")]
public sealed record OpenRelease
{
    /// <summary>The indicator's id.</summary>
    [Id(0)] public required string Indicator { get; init; }

    /// <summary>The period.</summary>
    [Id(1)] public required Period Period { get; init; }

    /// <summary>When it was released, UTC.</summary>
    [Id(2)] public required DateTimeOffset ReleasedAt { get; init; }

    /// <summary>What it cost each contributor of its yearly budget, in thousandths.</summary>
    [Id(3)] public required int MilliEpsilon { get; init; }

    /// <summary>What the noise protects and what it does not, in words.</summary>
    [Id(4)] public required string Statement { get; init; }

    /// <summary>All councils, and each region or nation with enough of them.</summary>
    [Id(5)] public ImmutableArray<OpenGroup> Groups { get; init; } = [];
}
