using System.Collections.Immutable;

namespace EqualityCloud.Statistics.Series;

/// <summary>A series as a run chart shows it.</summary>
/// <param name="Median">The median line.</param>
/// <param name="LowerLimit">The lower limit of usual variation.</param>
/// <param name="UpperLimit">The upper limit.</param>
/// <param name="Signals">The signals in order of their first day; none means that nothing is shown to have changed, not that nothing has.</param>
public sealed record RunChartFindings(double Median, double LowerLimit, double UpperLimit, ImmutableArray<RunChartSignal> Signals)
{
    /// <summary>Equal where lines and signals are equal, in order.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(RunChartFindings? other) => other is not null
        && (Median, LowerLimit, UpperLimit) == (other.Median, other.LowerLimit, other.UpperLimit) && Signals.SequenceEqual(other.Signals);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Median, LowerLimit, UpperLimit, Signals.Length);
}
