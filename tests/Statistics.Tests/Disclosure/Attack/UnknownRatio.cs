using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Disclosure.Releases;

namespace EqualityCloud.Statistics.Tests.Disclosure.Attack;

/// <summary>A council's relative likelihood as far as the attacker knows the cases of both groups. It rises with the one and falls with the other.</summary>
internal sealed class UnknownRatio(Unknown interest, Unknown comparator, TwoGroups totals, BenchmarkMeasure measure) : IFigure
{
    private const double Slack = 1e-9;

    private readonly bool _rises = Of(1, 1, totals, measure) < Of(2, 1, totals, measure);

    public double LowValue => _rises ? At(interest.Low, comparator.High) : At(interest.High, comparator.Low);

    public double HighValue => _rises ? At(interest.High, comparator.Low) : At(interest.Low, comparator.High);

    public bool CanLie(double from, double to) => HighValue >= from - Slack && LowValue <= to + Slack;

    /// <summary>The group on top is held against the other's most helpful end, and the other way round.</summary>
    public bool Limit(double from, double to)
    {
        var (top, bottom) = _rises ? (interest, comparator) : (comparator, interest);
        double Value(long onTop, long below) => _rises ? At(onTop, below) : At(below, onTop);
        var (topLow, topHigh) = (Least(top.Low, top.High, one => Value(one, bottom.Low) >= from - Slack), Most(top.Low, top.High, one => Value(one, bottom.High) <= to + Slack));
        var (bottomLow, bottomHigh) = (Least(bottom.Low, bottom.High, one => Value(top.Low, one) <= to + Slack), Most(bottom.Low, bottom.High, one => Value(top.High, one) >= from - Slack));
        return top.Limit(topLow, topHigh) | bottom.Limit(bottomLow, bottomHigh);
    }

    private static double Of(long interest, long comparator, TwoGroups totals, BenchmarkMeasure measure) => Standings.ValueOf(
        new ContributedFigure.Likelihood(new TwoGroups(new GroupCount(interest, totals.Interest.Total), new GroupCount(comparator, totals.Comparator.Total))), measure);

    private static long Least(long low, long high, Func<long, bool> holds)
    {
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (holds(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private static long Most(long low, long high, Func<long, bool> holds)
    {
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            if (holds(middle)) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    private double At(long interest, long comparator) => Of(interest, comparator, totals, measure);
}
