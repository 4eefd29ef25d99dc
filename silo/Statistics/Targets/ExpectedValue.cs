namespace EqualityCloud.Statistics.Targets;

/// <summary>Where a figure should stand on a day if it is to meet its target; one of the nested kinds and nothing else.</summary>
public abstract record ExpectedValue
{
    private ExpectedValue()
    {
    }

    /// <summary>One value.</summary>
    /// <param name="Value">In the figure's unit.</param>
    public sealed record Point(double Value) : ExpectedValue;

    /// <summary>Anywhere between two values, both included: for a range target, which narrows from the baseline towards its range.</summary>
    /// <param name="Low">The lower end, in the figure's unit.</param>
    /// <param name="High">The upper end.</param>
    public sealed record Band(double Low, double High) : ExpectedValue;

    /// <summary>There is no expected value on that day.</summary>
    /// <param name="Reason">Why not.</param>
    public sealed record NotCalculable(TrackReason Reason) : ExpectedValue;
}
