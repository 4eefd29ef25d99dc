using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Statistics;
using EqualityCloud.Statistics.Targets;

using GroupFigures = EqualityCloud.Contracts.Metrics.GroupFigures;

namespace EqualityCloud.Grains.Metrics;

/// <summary>A metric's figures, or one group's, as dated values: newest first, without those that cannot be calculated.</summary>
internal static class MetricSeries
{
    /// <summary>A figure counts on the last day of its period; that of a period that still runs counts today.</summary>
    public static IEnumerable<(DatedValue Value, Interval? Interval)> NewestFirst(MetricMeasure measure, IEnumerable<MeasuredObservation> observations, string? group, DateOnly today)
    {
        foreach (var observation in observations)
        {
            var measured = group is null ? observation.Headline
                : MetricMeasure.Find(observation.Observation.Entry.Figures, group) is { } figures ? measure.OfGroup(figures)
                : default(Measured?);
            if (measured?.Figure is { } figure)
            {
                var end = observation.Observation.Entry.Period.End;
                yield return (new DatedValue(end < today ? end : today, figure.Value), figure.Interval);
            }
        }
    }

    public static DatedValue? BaselineOf(MetricMeasure measure, Baseline? baseline, string? group)
    {
        if (baseline is null)
        {
            return null;
        }
        var measured = group is null ? measure.Headline(baseline.Figures) : Find(measure, baseline, group);
        return measured?.Figure is { } figure ? new DatedValue(baseline.Period.End, figure.Value) : null;
    }

    /// <summary>Baseline and figures by day, for lines and charts; of several on one day the one that stands first in the series.</summary>
    public static DatedValue[] WithBaseline(MetricMeasure measure, Baseline? baseline, IEnumerable<MeasuredObservation> observations, string? group, DateOnly today)
    {
        var series = NewestFirst(measure, observations, group, today).Select(figure => figure.Value);
        return [.. (BaselineOf(measure, baseline, group) is { } start ? series.Append(start) : series).DistinctBy(figure => figure.On)];
    }

    private static Measured? Find(MetricMeasure measure, Baseline baseline, string group) =>
        MetricMeasure.Find(baseline.Figures, group) is GroupFigures figures ? measure.OfGroup(figures) : null;
}
