namespace EqualityCloud.Contracts.Metrics;

/// <summary>An observation with the value derived from it.</summary>
[GenerateSerializer, Immutable, Alias("metrics.observation-view")]
public sealed record ObservationView
{
    /// <summary>The figures as they stand.</summary>
    [Id(0)] public required Observation Observation { get; init; }

    /// <summary>In the metric's unit; null where it cannot be calculated.</summary>
    [Id(1)] public decimal? Value { get; init; }

    /// <summary>Why there is no value.</summary>
    [Id(2)] public string? NotCalculable { get; init; }
}
