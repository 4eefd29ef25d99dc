using EqualityCloud.Contracts.Metrics;

namespace EqualityCloud.Schema.Metrics;

/// <summary>What was recorded of one group in a period, and the figure that follows from it.</summary>
public sealed class GroupObservation(GroupFigure figure)
{
    /// <summary>The group's key in the breakdown; <c>all</c> for the whole.</summary>
    public string Group => figure.Recorded.Group;

    /// <summary>The group as it is shown.</summary>
    public string Label => figure.Label;

    /// <summary>Whether these are people whose group is not known; they are in no other group's figure.</summary>
    public bool NotKnown => figure.NotKnown;

    /// <summary>As it was recorded.</summary>
    public long? Numerator => figure.Recorded.Numerator;

    /// <summary>As it was recorded.</summary>
    public long? Denominator => figure.Recorded.Denominator;

    /// <summary>The group's own figure: its share or rate where there are counts.</summary>
    public IFigureResult Result => FigureResults.Of(figure.Result);

    /// <summary>For shares: the group's share less that of the whole; null where the whole is not recorded or the group is no part of it.</summary>
    public IFigureResult? AgainstWhole => figure.AgainstWhole is { } difference ? FigureResults.Of(difference) : null;
}
