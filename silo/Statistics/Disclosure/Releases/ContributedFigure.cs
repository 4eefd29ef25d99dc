using EqualityCloud.Statistics.Counts;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>What one contributor gives for one period. One of the nested kinds and nothing else.</summary>
public abstract record ContributedFigure
{
    private ContributedFigure()
    {
    }

    /// <summary>A figure without counts, such as a pay gap.</summary>
    /// <param name="Value">The figure; finite.</param>
    public sealed record Plain(double Value) : ContributedFigure;

    /// <summary>How many of how many.</summary>
    /// <param name="Counts">The counts.</param>
    public sealed record Share(GroupCount Counts) : ContributedFigure;

    /// <summary>The same outcome counted in two groups.</summary>
    /// <param name="Counts">The counts of both groups.</param>
    public sealed record Likelihood(TwoGroups Counts) : ContributedFigure;
}
