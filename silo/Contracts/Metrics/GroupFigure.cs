namespace EqualityCloud.Contracts.Metrics;

/// <summary>The figure of one group in one period.</summary>
[GenerateSerializer, Immutable, Alias("metrics.group-figure")]
public sealed record GroupFigure
{
    /// <summary>What was recorded.</summary>
    [Id(0)] public required GroupFigures Recorded { get; init; }

    /// <summary>The group as it is shown.</summary>
    [Id(1)] public required string Label { get; init; }

    /// <summary>Whether these are people whose group is not known; they are in no other group's figure.</summary>
    [Id(2)] public bool NotKnown { get; init; }

    /// <summary>The group's own figure: its share or rate where there are counts.</summary>
    [Id(3)] public required FigureResult Result { get; init; }

    /// <summary>For shares: the group's share less that of the whole, where the whole is recorded and the group is a part of it.</summary>
    [Id(4)] public FigureResult? AgainstWhole { get; init; }
}
