using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Metrics;

/// <summary>A series as a run chart shows it.</summary>
[GenerateSerializer, Immutable, Alias("metrics.run-chart")]
public sealed record RunChart
{
    /// <summary>The median line.</summary>
    [Id(0)] public required decimal Median { get; init; }

    /// <summary>The lower limit of usual variation.</summary>
    [Id(1)] public required decimal LowerLimit { get; init; }

    /// <summary>The upper limit.</summary>
    [Id(2)] public required decimal UpperLimit { get; init; }

    /// <summary>Signals in order of their first day; none means that nothing is shown to have changed, not that nothing has.</summary>
    [Id(3)] public ImmutableArray<RunChartSignal> Signals { get; init; } = [];
}
