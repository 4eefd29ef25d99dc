using EqualityCloud.Contracts.Objectives;

namespace EqualityCloud.Contracts.Metrics;

/// <summary>What a metric is to reach.</summary>
[GenerateSerializer, Immutable, Alias("metrics.target")]
public sealed record Target
{
    /// <summary>Unique within the metric.</summary>
    [Id(0)] public required string Key { get; init; }

    /// <summary>What it asks for.</summary>
    [Id(1)] public required TargetKind Kind { get; init; }

    /// <summary>The group it is for; null for the metric's own value.</summary>
    [Id(2)] public string? Group { get; init; }

    /// <summary>The value, the change a year, or the lower bound; for parity how far off still counts as met.</summary>
    [Id(3)] public decimal? Value { get; init; }

    /// <summary>The upper bound of a range.</summary>
    [Id(4)] public decimal? UpperValue { get; init; }

    /// <summary>When it is to be reached.</summary>
    [Id(5)] public DueDate? Due { get; init; }

    /// <summary>As the document says it.</summary>
    [Id(6)] public string? AsPrinted { get; init; }

    /// <summary>For parity of a figure that has none by its nature, such as a share of staff: the value to be on a par with, such as the share among residents.</summary>
    [Id(7)] public decimal? ParityWith { get; init; }
}
