using EqualityCloud.Statistics.Cohorts;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>What the plan says of one cohort: its figures, or the rule by which it is refused.</summary>
/// <param name="Cohort">The cohort.</param>
/// <param name="Contributed">How many of its members contributed, those who wait included.</param>
/// <param name="Figures">The figures.</param>
public sealed record CohortResult(Cohort Cohort, int Contributed, Disclosed<CohortFigures> Figures)
{
    /// <summary>How many of those who contributed wait until enough move together.</summary>
    public int Waiting { get; init; }

    /// <summary>How the median changed since the period before, over those who stand behind both, or why that is hidden.</summary>
    public Disclosed<MatchedChange> Change { get; init; } = new Disclosed<MatchedChange>.Hidden(DisclosureRule.NotCalculable);
}
