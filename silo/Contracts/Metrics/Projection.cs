namespace EqualityCloud.Contracts.Metrics;

/// <summary>Where the figures so far lead to: no forecast of what will happen, only of what a straight line through them comes to.</summary>
[GenerateSerializer, Immutable, Alias("metrics.projection")]
public sealed record Projection
{
    /// <summary>The day it is projected to.</summary>
    [Id(0)] public required DateOnly On { get; init; }

    /// <summary>The figure on the line.</summary>
    [Id(1)] public required decimal Value { get; init; }

    /// <summary>Value and unit as people write them.</summary>
    [Id(2)] public required string Text { get; init; }

    /// <summary>The interval for a single figure of that day.</summary>
    [Id(3)] public required FigureInterval Interval { get; init; }

    /// <summary>The slope of the line, in the figure's unit per year.</summary>
    [Id(4)] public required decimal ChangePerYear { get; init; }

    /// <summary>How many figures the line goes through.</summary>
    [Id(5)] public required int Figures { get; init; }

    /// <summary>The projection in plain English.</summary>
    [Id(6)] public required string Explanation { get; init; }

    /// <summary>What it means for the target; null where it is of no target.</summary>
    [Id(7)] public TargetOutlook? Outlook { get; init; }
}
