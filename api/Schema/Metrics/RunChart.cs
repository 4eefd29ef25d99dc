using System.Collections.Immutable;
using EqualityCloud.Contracts.Metrics;

namespace EqualityCloud.Schema.Metrics;

/// <summary>A series as a run chart shows it.</summary>
public sealed class RunChart(Contracts.Metrics.RunChart chart) : IRunChartResult
{
    /// <summary>The median line.</summary>
    public decimal Median => chart.Median;

    /// <summary>The lower limit of usual variation.</summary>
    public decimal LowerLimit => chart.LowerLimit;

    /// <summary>The upper limit.</summary>
    public decimal UpperLimit => chart.UpperLimit;

    /// <summary>Signals in order of their first day; none means that nothing is shown to have changed, not that nothing has.</summary>
    public ImmutableArray<RunChartSignal> Signals => chart.Signals;
}
