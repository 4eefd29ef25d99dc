namespace EqualityCloud.Contracts.Metrics;

/// <summary>What a council may say in its own words of a metric that is made from an indicator.</summary>
[GenerateSerializer, Immutable, Alias("metrics.metric-wording")]
public sealed record MetricWording
{
    /// <summary>What it measures; null for the indicator's title.</summary>
    [Id(0)] public string? Title { get; init; }

    /// <summary>As printed, such as Metric 7a; null for the indicator's code.</summary>
    [Id(1)] public string? Label { get; init; }

    /// <summary>Where its figures come from; null for the source of the definition.</summary>
    [Id(2)] public string? Source { get; init; }

    /// <summary>What a reader must know; null for the indicator's note.</summary>
    [Id(3)] public string? Note { get; init; }

    /// <summary>The role title of who sees to its figures; null for nobody.</summary>
    [Id(4)] public string? Owner { get; init; }
}
