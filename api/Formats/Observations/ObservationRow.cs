using System.Collections.Immutable;

namespace EqualityCloud.Formats.Observations;

/// <summary>One metric's figures of one period: a line for each group.</summary>
public sealed record ObservationRow
{
    /// <summary>The first of its lines.</summary>
    public int Row { get; init; }

    public required Guid Metric { get; init; }

    public required DateOnly Start { get; init; }

    public required DateOnly End { get; init; }

    public string? Label { get; init; }

    public ObservationFinality Finality { get; init; }

    public ImmutableArray<ObservationFigure> Figures { get; init; } = [];

    public string? Source { get; init; }

    public string? Note { get; init; }

    /// <summary>What the observation said when it was exported; null where it was not.</summary>
    public string? Mark { get; init; }
}
