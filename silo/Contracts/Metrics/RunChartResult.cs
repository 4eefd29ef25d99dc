namespace EqualityCloud.Contracts.Metrics;

/// <summary>A run chart, or why there is none; one of the nested kinds and nothing else.</summary>
[GenerateSerializer, Immutable, Alias("metrics.run-chart-result")]
public abstract record RunChartResult
{
    private RunChartResult()
    {
    }

    /// <summary>There is one.</summary>
    /// <param name="Chart">The chart.</param>
    [GenerateSerializer, Immutable, Alias("metrics.run-chart-result.known")]
    public sealed record Known(RunChart Chart) : RunChartResult;

    /// <summary>There is none.</summary>
    /// <param name="Reason">Why not, for programs.</param>
    /// <param name="Message">Why not, for people.</param>
    [GenerateSerializer, Immutable, Alias("metrics.run-chart-result.not-calculable")]
    public sealed record NotCalculable(NotCalculableReason Reason, string Message) : RunChartResult;
}
