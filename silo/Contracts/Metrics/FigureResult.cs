namespace EqualityCloud.Contracts.Metrics;

/// <summary>A figure, or why there is none; one of the nested kinds and nothing else.</summary>
[GenerateSerializer, Immutable, Alias("metrics.figure-result")]
public abstract record FigureResult
{
    private FigureResult()
    {
    }

    /// <summary>There is one.</summary>
    /// <param name="Figure">The figure.</param>
    [GenerateSerializer, Immutable, Alias("metrics.figure-result.known")]
    public sealed record Known(Figure Figure) : FigureResult;

    /// <summary>There is none. This is shown as such: it is not 0, and not a blank.</summary>
    /// <param name="Reason">Why not, for programs.</param>
    /// <param name="Message">Why not, for people.</param>
    [GenerateSerializer, Immutable, Alias("metrics.figure-result.not-calculable")]
    public sealed record NotCalculable(NotCalculableReason Reason, string Message) : FigureResult;
}
