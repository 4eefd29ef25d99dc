namespace EqualityCloud.Contracts.Metrics;

/// <summary>A projection, or why there is none; one of the nested kinds and nothing else.</summary>
[GenerateSerializer, Immutable, Alias("metrics.projection-result")]
public abstract record ProjectionResult
{
    private ProjectionResult()
    {
    }

    /// <summary>There is one.</summary>
    /// <param name="Projection">The projection.</param>
    [GenerateSerializer, Immutable, Alias("metrics.projection-result.known")]
    public sealed record Known(Projection Projection) : ProjectionResult;

    /// <summary>There is none.</summary>
    /// <param name="Reason">Why not, for programs.</param>
    /// <param name="Message">Why not, for people.</param>
    [GenerateSerializer, Immutable, Alias("metrics.projection-result.not-calculable")]
    public sealed record NotCalculable(NotCalculableReason Reason, string Message) : ProjectionResult;
}
