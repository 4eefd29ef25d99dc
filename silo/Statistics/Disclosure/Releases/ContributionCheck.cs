using EqualityCloud.Statistics.Counts;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>What a contribution must be like to be taken.</summary>
public static class ContributionCheck
{
    private const double LargestValue = 1_000_000;
    private const long LargestBase = 10_000_000;

    /// <summary>What is wrong with a contribution; null if nothing is.</summary>
    /// <param name="figure">The contribution.</param>
    /// <param name="shape">The kind of the benchmark.</param>
    /// <param name="policy">The policy.</param>
    public static ContributionProblem? Check(ContributedFigure figure, BenchmarkShape shape, DisclosurePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return (figure, shape) switch
        {
            (ContributedFigure.Plain value, BenchmarkShape.Value) => Math.Abs(value.Value) <= LargestValue ? null : ContributionProblem.ValueOutOfRange,
            (ContributedFigure.Share share, BenchmarkShape.Share) => Check(share.Counts, policy),
            (ContributedFigure.Likelihood two, BenchmarkShape.Likelihood) => Check(two.Counts.Interest, policy) ?? Check(two.Counts.Comparator, policy),
            _ => ContributionProblem.WrongKind,
        };
    }

    private static ContributionProblem? Check(GroupCount counts, DisclosurePolicy policy) =>
        counts.Total < policy.Threshold ? ContributionProblem.BaseTooSmall
        : counts.Total > LargestBase ? ContributionProblem.BaseTooLarge
        : null;
}
