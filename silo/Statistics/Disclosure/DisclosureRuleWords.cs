namespace EqualityCloud.Statistics.Disclosure;

/// <summary>What stands in place of a hidden figure.</summary>
public static class DisclosureRuleWords
{
    /// <summary>The rule as a sentence.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="policy">The policy in force, whose numbers the sentence names.</param>
    public static string Describe(this DisclosureRule rule, DisclosurePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return rule switch
        {
            DisclosureRule.TooFewContributors => $"Hidden: fewer than {policy.ContributorsNeeded(readerIsMember: true)} councils contributed.",
            DisclosureRule.Waiting => $"Hidden: councils that contributed wait until at least {policy.MinimumContributors} move together.",
            DisclosureRule.TooFewForQuartiles => $"Hidden: quartiles need {policy.QuartileContributorsNeeded(readerIsMember: true)} councils.",
            DisclosureRule.Differencing => $"Hidden: beside the other groups of this period it would single out fewer than {policy.MinimumContributors} councils.",
            DisclosureRule.PeriodDifferencing => $"Hidden: it differs from another period by fewer than {policy.MinimumContributors} councils. They are shown once enough of them move together.",
            DisclosureRule.TooFewChanged => $"Refused: a new version needs changed values of at least {policy.MinimumContributors} councils in every group that it tells apart.",
            DisclosureRule.SmallOrDominated => "Hidden: the counts are too small, or one or two councils make up so much of them that it would tell about those.",
            DisclosureRule.ClassDisclosure => "Hidden: the councils' values are so alike that the figure would be each council's own.",
            DisclosureRule.ProtectionWidth => "Hidden: with it one council's figure could be worked out too closely.",
            DisclosureRule.SmallCell => $"Hidden: fewer than {policy.Threshold} people.",
            DisclosureRule.Complement => "Hidden: it would let a small number be worked out.",
            DisclosureRule.SmallPart => $"Hidden: based on fewer than {policy.Threshold} people.",
            DisclosureRule.NotCalculable => "Not available: there is nothing to calculate it from.",
            DisclosureRule.EarlierVersion => "Hidden: beside what was published before it would tell about few people.",
            DisclosureRule.BaseNotKnown => "Hidden: it is not recorded how many people it is based on.",
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };
    }

    /// <summary><see cref="DisclosureRule.Waiting"/> as a sentence that says how many.</summary>
    /// <param name="waiting">Contributors of the group who wait; 1 or more.</param>
    public static string DescribeWaiting(int waiting) =>
        waiting == 1 ? "Hidden: 1 council that contributed waits until enough move together." : $"Hidden: {waiting} councils that contributed wait until enough move together.";
}
