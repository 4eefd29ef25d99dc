using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Likelihoods;
using EqualityCloud.Statistics.Proportions;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>The pooled figure of a cohort and the rules that can hide it.</summary>
internal sealed class PooledCalculation(BenchmarkMeasure measure, DisclosurePolicy policy)
{
    /// <summary>Whether the counts are large enough and spread over enough contributors.</summary>
    public bool Allows(ReadOnlySpan<int> members, Figures figures) =>
        Allows(members, figures.Interest) && (figures.Shape is not BenchmarkShape.Likelihood || Allows(members, figures.Comparator));

    /// <summary>The figure as published; null where it cannot be calculated.</summary>
    public PooledFigure? Of(GroupCount interest, GroupCount comparator)
    {
        if (policy.Has(Protections.Rounding))
        {
            interest = SmallNumberRule.Rounded(interest, policy);
            comparator = SmallNumberRule.Rounded(comparator, policy);
        }
        return measure.Shape is BenchmarkShape.Share ? Share(interest) : Likelihood(new TwoGroups(interest, comparator));
    }

    private PooledFigure? Share(GroupCount counts) => Proportion.Estimate(counts) is Calculated<ProportionEstimate>.Known { Value: var estimate }
        ? Figure(estimate.Percent, estimate.Interval, SmallNumberRule.PercentStep(counts.Total, policy))
        : null;

    private PooledFigure? Likelihood(TwoGroups counts) => RelativeLikelihood.Estimate(counts, measure.Orientation) is Calculated<RelativeLikelihoodEstimate>.Known { Value: var estimate }
        ? Figure(estimate.Ratio, estimate.Interval, policy.RatioStep, FourFifths.Judge(estimate, measure.Event))
        : null;

    private PooledFigure Figure(double value, Interval interval, double step, DisparityVerdict? verdict = null) => policy.Has(Protections.Rounding)
        ? new PooledFigure(Steps.Nearest(value, step), interval with { Low = Steps.Down(interval.Low, step), High = Steps.Up(interval.High, step) }, verdict)
        : new PooledFigure(value, interval, verdict);

    private bool Allows(ReadOnlySpan<int> members, GroupCount[] counts)
    {
        Int128 cases = 0, total = 0;
        long firstCases = 0, secondCases = 0, firstTotal = 0, secondTotal = 0;
        foreach (var member in members)
        {
            var count = counts[member];
            cases += count.Cases;
            total += count.Total;
            (firstCases, secondCases) = Largest(firstCases, secondCases, count.Cases);
            (firstTotal, secondTotal) = Largest(firstTotal, secondTotal, count.Total);
        }
        var others = total - cases;
        // None and all are no small counts, but tell about everybody.
        var alike = policy.Has(Protections.ClassDisclosure) && (cases == 0 || others == 0);
        var small = policy.Has(Protections.SmallCounts) && (IsSmall(cases) || IsSmall(others));
        return !alike && !small && Dominance.Allows(total, firstTotal, secondTotal, policy) && Dominance.Allows(cases, firstCases, secondCases, policy);
    }

    private bool IsSmall(Int128 count) => count > 0 && count < policy.Threshold;

    private static (long First, long Second) Largest(long first, long second, long next) => next > first ? (next, first) : next > second ? (first, next) : (first, second);
}
