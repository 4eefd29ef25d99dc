using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Statistics.Disclosure;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>Rules as clients see them: a stable code in capitals, and a sentence.</summary>
internal static class RuleCodes
{
    public static string Of(DisclosureRule rule) => rule switch
    {
        DisclosureRule.TooFewContributors => "TOO_FEW_CONTRIBUTORS",
        DisclosureRule.Waiting => "WAITING",
        DisclosureRule.TooFewForQuartiles => "TOO_FEW_FOR_QUARTILES",
        DisclosureRule.Differencing => "DIFFERENCING",
        DisclosureRule.PeriodDifferencing => "PERIOD_DIFFERENCING",
        DisclosureRule.TooFewChanged => "TOO_FEW_CHANGED",
        DisclosureRule.SmallOrDominated => "SMALL_OR_DOMINATED",
        DisclosureRule.ClassDisclosure => "CLASS_DISCLOSURE",
        DisclosureRule.ProtectionWidth => "PROTECTION_WIDTH",
        DisclosureRule.SmallCell => "SMALL_CELL",
        DisclosureRule.Complement => "COMPLEMENT",
        DisclosureRule.SmallPart => "SMALL_PART",
        DisclosureRule.NotCalculable => "NOT_CALCULABLE",
        DisclosureRule.EarlierVersion => "EARLIER_VERSION",
        DisclosureRule.BaseNotKnown => "BASE_NOT_KNOWN",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    /// <param name="rule">The rule.</param>
    /// <param name="policy">The policy, whose numbers the sentence names.</param>
    /// <param name="waiting">How many of those who contributed wait.</param>
    public static ReleasedFigure.Hidden Hide(DisclosureRule rule, DisclosurePolicy policy, int waiting = 0) =>
        new(Of(rule), rule is DisclosureRule.Waiting ? DisclosureRuleWords.DescribeWaiting(waiting) : rule.Describe(policy));
}
