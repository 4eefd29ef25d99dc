using EqualityCloud.Statistics.Indicators;

namespace EqualityCloud.Statistics.Series;

/// <summary>The sentences that explain a projection to somebody who never met least squares.</summary>
internal static class ProjectionWords
{
    public static string Explain(MeasureUnit unit, int count, DateOnly first, DateOnly last, DateOnly on, double figure, Interval interval, double slope)
    {
        var change = unit.DescribeDistance(Math.Abs(slope));
        var trend = slope == 0 || change.StartsWith("0 ", StringComparison.Ordinal) || change == "0"
            ? "hardly changed"
            : slope > 0 ? $"rose by about {change} a year" : $"fell by about {change} a year";
        return $"Between {MeasureText.Date(first)} and {MeasureText.Date(last)} the {count} figures {trend}. If nothing changes, the figure of {MeasureText.Date(on)} would be about "
            + $"{unit.Describe(figure)}; {InHundred(interval.ConfidencePercent)} it lies between {unit.Describe(interval.Low)} and {unit.Describe(interval.High)}. "
            + "The further ahead, and the more the figures have jumped about, the wider that range.";
    }

    private static string InHundred(double confidence) => confidence == 95 ? "in 19 of 20 such cases" : $"in {MeasureText.Number(confidence, 1)} of 100 such cases";
}
