using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Distributions;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>A cohort of one version with what would be published of it.</summary>
internal sealed class CohortView
{
    private static readonly double[] Shares = [0.25, 0.5, 0.75];

    private readonly DisclosurePolicy _policy;
    private readonly PooledCalculation _pooling;
    private readonly double[] _sorted;
    private readonly double[] _published = new double[3];
    private readonly GroupCount _interest;
    private readonly GroupCount _comparator;

    public CohortView(int[] members, Figures figures, PooledCalculation pooling, DisclosurePolicy policy)
    {
        (Members, Figures, _pooling, _policy) = (members, figures, pooling, policy);
        _sorted = new double[members.Length];
        for (var at = 0; at < members.Length; at++)
        {
            var member = members[at];
            _sorted[at] = figures.Values[member];
            if (figures.Interest.Length > 0) _interest += figures.Interest[member];
            if (figures.Comparator.Length > 0) _comparator += figures.Comparator[member];
        }
        Array.Sort(_sorted);
        ShowsQuartiles = members.Length >= policy.QuartileContributorsNeeded(readerIsMember: true) && !IsAlike();
        for (var quartile = 0; quartile < 3; quartile++) _published[quartile] = Round(Quantile.InSorted(_sorted, Shares[quartile]));
        Pooled = figures.Shape is BenchmarkShape.Value || !pooling.Allows(members, figures) ? null : pooling.Of(_interest, _comparator);
    }

    public int[] Members { get; }

    public Figures Figures { get; }

    public bool ShowsQuartiles { get; }

    /// <summary>The pooled figure; null where it is hidden.</summary>
    public PooledFigure? Pooled { get; private set; }

    public double Median => _published[1];

    public Disclosed<RoundedQuartiles> Quartiles => ShowsQuartiles
        ? new Disclosed<RoundedQuartiles>.Shown(new RoundedQuartiles(_published[0], _published[1], _published[2]))
        : new Disclosed<RoundedQuartiles>.Hidden(Members.Length < _policy.QuartileContributorsNeeded(readerIsMember: true) ? DisclosureRule.TooFewForQuartiles : DisclosureRule.ClassDisclosure);

    public void HidePooled() => Pooled = null;

    /// <summary>Whether all that is published stays the same in a world where two members' figures are others.</summary>
    /// <param name="exchange">The figures of the two.</param>
    /// <param name="buffer">Room for as many values as the largest cohort has.</param>
    public bool Keeps(in Exchange exchange, Span<double> buffer)
    {
        if (Pooled is not null
            && (exchange.Interest != 0 || exchange.Comparator != 0)
            && _pooling.Of(Moved(_interest, exchange.Interest), Moved(_comparator, exchange.Comparator)) != Pooled)
        {
            return false;
        }
        var after = buffer[.._sorted.Length];
        Put(exchange, after);
        var (from, to) = ShowsQuartiles ? (0, 2) : (1, 1);
        for (var quartile = from; quartile <= to; quartile++)
        {
            if (Round(Quantile.InSorted(after, Shares[quartile])) != _published[quartile]) return false;
        }
        return true;
    }

    private static GroupCount Moved(GroupCount sum, long cases) => new(sum.Cases + cases, sum.Total);

    private bool IsAlike()
    {
        if (!_policy.Has(Protections.ClassDisclosure)) return false;

        var (first, third) = (Quantile.InSorted(_sorted, 0.25), Quantile.InSorted(_sorted, 0.75));
        return Figures.Shape is BenchmarkShape.Value ? third - first < _policy.ProtectedPoints : Round(first) == Round(third);
    }

    private double Round(double value) =>
        _policy.Has(Protections.Rounding) ? Steps.Nearest(value, Figures.Shape is BenchmarkShape.Likelihood ? _policy.RatioStep : _policy.PointStep) : value;

    /// <summary>The sorted values with two taken out and two put in.</summary>
    private void Put(in Exchange exchange, Span<double> after)
    {
        var (low, high) = exchange.NewFirst <= exchange.NewSecond ? (exchange.NewFirst, exchange.NewSecond) : (exchange.NewSecond, exchange.NewFirst);
        var (skipFirst, skipSecond) = (true, true);
        var (putLow, putHigh) = (false, false);
        var at = 0;
        foreach (var value in _sorted)
        {
            if (skipFirst && value.Equals(exchange.OldFirst))
            {
                skipFirst = false;
                continue;
            }
            if (skipSecond && value.Equals(exchange.OldSecond))
            {
                skipSecond = false;
                continue;
            }
            if (!putLow && low <= value)
            {
                after[at++] = low;
                putLow = true;
            }
            if (!putHigh && high <= value)
            {
                after[at++] = high;
                putHigh = true;
            }
            after[at++] = value;
        }
        if (!putLow) after[at++] = low;
        if (!putHigh) after[at] = high;
    }
}
