namespace EqualityCloud.Contracts.Metrics;

/// <summary>A target with what follows from it today.</summary>
[GenerateSerializer, Immutable, Alias("metrics.target-view")]
public sealed record TargetView
{
    /// <summary>What was written.</summary>
    [Id(0)] public required Target Target { get; init; }

    /// <summary>What it comes to by the due date.</summary>
    [Id(1)] public required ExpectedValue AtDue { get; init; }

    /// <summary>Where the path from baseline to target is today.</summary>
    [Id(2)] public required ExpectedValue Today { get; init; }

    /// <summary>Where the latest value stands against it.</summary>
    [Id(3)] public TrackStatus Status { get; init; }

    /// <summary>The rule behind the status, in words.</summary>
    [Id(4)] public string Rule { get; init; } = "";

    /// <summary>Why the status was given.</summary>
    [Id(5)] public TrackReason Reason { get; init; }

    /// <summary>What was compared with what and how it came out, in a sentence.</summary>
    [Id(6)] public string Explanation { get; init; } = "";

    /// <summary>How far the latest figure is behind the value expected on its own day, in the figure's unit; negative where it is ahead, null where there is nothing to compare.</summary>
    [Id(7)] public decimal? Behind { get; init; }

    /// <summary>For a figure that is behind, whether chance alone may have put it there; null where that cannot be said.</summary>
    [Id(8)] public bool? MayBeChance { get; init; }
}
