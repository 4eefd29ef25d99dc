using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Metrics;

/// <summary>The groups that a metric's figures are given for. A metric without a breakdown has the one group all.</summary>
[GenerateSerializer, Immutable, Alias("metrics.breakdown")]
public sealed record Breakdown
{
    /// <summary>The classification: ethnicity-binary, sex, pay-band and so on.</summary>
    [Id(0)] public required string Scheme { get; init; }

    /// <summary>In order.</summary>
    [Id(1)] public required ImmutableArray<BreakdownGroup> Groups { get; init; }

    /// <summary>For ratios and differences: the group of interest.</summary>
    [Id(2)] public string? Interest { get; init; }

    /// <summary>For ratios and differences: the group it is compared with.</summary>
    [Id(3)] public string? Comparator { get; init; }

    /// <summary>The group of figures that are not broken down.</summary>
    public const string All = "all";
}
