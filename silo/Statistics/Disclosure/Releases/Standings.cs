namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>What a member of a released cohort may learn of its own place. Nothing is said of anybody else's.</summary>
public static class Standings
{
    /// <summary>The place of a value among the values that a release was computed on.</summary>
    /// <param name="values">The values, the reader's own among them.</param>
    /// <param name="own">The reader's own.</param>
    /// <param name="policy">The policy.</param>
    public static Disclosed<ReaderStanding> Of(IReadOnlyCollection<double> values, double own, DisclosurePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(policy);
        if (values.Count < policy.QuartileContributorsNeeded(readerIsMember: true)) return new Disclosed<ReaderStanding>.Hidden(DisclosureRule.TooFewForQuartiles);

        var percentile = 100 * (values.Count(value => value < own) + (0.5 * values.Count(value => value.Equals(own)))) / values.Count;
        return new Disclosed<ReaderStanding>.Shown(new ReaderStanding((int)Steps.Nearest(percentile, policy.PercentileStep)));
    }

    /// <summary>The value that a contribution compares by.</summary>
    /// <param name="figure">The contribution.</param>
    /// <param name="measure">What is compared.</param>
    public static double ValueOf(ContributedFigure figure, BenchmarkMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Figures.ValueOf(figure, measure);
    }
}
