namespace EqualityCloud.Contracts.Metrics;

/// <summary>A target with what follows from it today.</summary>
[GenerateSerializer, Immutable, Alias("metrics.target-view")]
public sealed record TargetView
{
    /// <summary>What was written.</summary>
    [Id(0)] public required Target Target { get; init; }

    /// <summary>The value to be reached by the due date, in the metric's unit.</summary>
    [Id(1)] public decimal? ValueAtDue { get; init; }

    /// <summary>The value that the path from baseline to target has today.</summary>
    [Id(2)] public decimal? ExpectedToday { get; init; }

    /// <summary>Where the latest value stands against it.</summary>
    [Id(3)] public TrackStatus Status { get; init; }

    /// <summary>The rule behind the status, in words.</summary>
    [Id(4)] public string Rule { get; init; } = "";
}
