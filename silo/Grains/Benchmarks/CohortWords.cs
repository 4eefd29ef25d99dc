using System.Collections.Immutable;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Statistics.Disclosure;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>Stored groups as they are read: rules get their words back, as they were when the release was made.</summary>
internal static class CohortWords
{
    /// <summary>What the rules that hide anything of these groups say, by code.</summary>
    /// <param name="cohorts">The groups.</param>
    /// <param name="policy">The policy that they were judged by.</param>
    public static ImmutableSortedDictionary<string, string> ReasonsOf(ImmutableArray<StoredCohort> cohorts, DisclosurePolicy policy)
    {
        var used = cohorts.SelectMany(cohort => (string?[])[cohort.Refusal, cohort.Figures?.NoQuartiles, cohort.Figures?.NoPooled, cohort.Figures?.NoChange]).ToHashSet(StringComparer.Ordinal);
        return Enum.GetValues<DisclosureRule>()
            .Where(rule => rule is DisclosureRule.NotCalculable || used.Contains(RuleCodes.Of(rule)))
            .ToImmutableSortedDictionary(RuleCodes.Of, rule => rule.Describe(policy), StringComparer.Ordinal);
    }

    /// <summary>What everybody who may read the group sees of it.</summary>
    /// <param name="cohort">The group.</param>
    /// <param name="reasons">The words of its release.</param>
    public static CohortRelease Read(StoredCohort cohort, ImmutableSortedDictionary<string, string> reasons)
    {
        var figures = cohort.Figures;
        return new CohortRelease
        {
            Kind = cohort.Kind,
            Key = cohort.Key,
            Name = cohort.Name,
            Invited = cohort.Invited,
            Contributed = cohort.Contributed,
            Counted = cohort.Members.Length,
            Median = Figure(figures?.Median, cohort.Refusal),
            FirstQuartile = Figure(figures?.FirstQuartile, figures?.NoQuartiles),
            ThirdQuartile = Figure(figures?.ThirdQuartile, figures?.NoQuartiles),
            Spread = Figure(figures?.Spread, figures?.NoQuartiles),
            Pooled = Figure(figures?.Pooled, figures?.NoPooled),
            PooledLow = Figure(figures?.PooledLow, figures?.NoPooled),
            PooledHigh = Figure(figures?.PooledHigh, figures?.NoPooled),
            Verdict = figures?.Verdict,
            // Of a group that is refused there is nothing that could have changed.
            MedianChange = figures is null ? Hide(RuleCodes.Of(DisclosureRule.NotCalculable)) : Figure(figures.MedianChange, figures.NoChange),
            ChangeCounted = figures?.ChangeCounted ?? 0,
        };

        ReleasedFigure Figure(decimal? value, string? rule) => value is { } shown ? new ReleasedFigure.Shown(shown) : Hide(cohort.Refusal ?? rule ?? RuleCodes.Of(DisclosureRule.NotCalculable));

        ReleasedFigure.Hidden Hide(string rule) => new(rule, rule == RuleCodes.Of(DisclosureRule.Waiting) ? DisclosureRuleWords.DescribeWaiting(cohort.Waiting) : reasons[rule]);
    }
}
