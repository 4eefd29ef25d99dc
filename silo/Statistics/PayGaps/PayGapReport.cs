namespace EqualityCloud.Statistics.PayGaps;

/// <summary>Works out pay gaps from a payroll. Gaps are not rounded; <see cref="PayGap.Published"/> rounds one for publication.</summary>
public static class PayGapReport
{
    /// <summary>The figures of one group against its comparator.</summary>
    /// <param name="pay">The pay of everybody.</param>
    /// <param name="group">The group's id: women, a minority ethnic group, disabled staff.</param>
    /// <param name="comparator">The comparator's id: men, white staff, staff who are not disabled.</param>
    /// <param name="threshold">How many people each group needs on full pay (for hourly gaps) and among relevant employees (for bonus gaps).</param>
    public static PayGapFigures Compare(PayDistribution pay, string group, string comparator, PayGapThreshold threshold)
    {
        ArgumentNullException.ThrowIfNull(pay);
        ArgumentNullException.ThrowIfNull(threshold);

        var (of, against) = (pay.Find(group), pay.Find(comparator));
        var hourly = Shortage(of.Hourly.Count, against.Hourly.Count, threshold);
        var bonus = Shortage(of.Relevant, against.Relevant, threshold) ?? BonusShortage(of, against);
        return new PayGapFigures(
            Gap(hourly, of.Hourly, against.Hourly, tally => tally.Mean()),
            Gap(hourly, of.Hourly, against.Hourly, tally => tally.Median()),
            Gap(bonus, of.Bonuses, against.Bonuses, tally => tally.Mean()),
            Gap(bonus, of.Bonuses, against.Bonuses, tally => tally.Median()),
            of.PaidBonus,
            against.PaidBonus,
            of.Hourly.Count,
            against.Hourly.Count);
    }

    private static NotCalculableReason? Shortage(int group, int comparator, PayGapThreshold threshold) =>
        group == 0 ? NotCalculableReason.NobodyInGroup
        : comparator == 0 ? NotCalculableReason.NobodyInComparator
        : group < threshold.MinimumPerGroup ? NotCalculableReason.GroupBelowThreshold
        : comparator < threshold.MinimumPerGroup ? NotCalculableReason.ComparatorBelowThreshold
        : null;

    private static NotCalculableReason? BonusShortage(GroupPay group, GroupPay comparator) =>
        comparator.Bonuses.Count > 0 ? null
        : group.Bonuses.Count > 0 ? NotCalculableReason.NoBonusInComparator
        : NotCalculableReason.NoBonusAtAll;

    private static Calculated<double> Gap(NotCalculableReason? shortage, PayTally group, PayTally comparator, Func<PayTally, decimal> middle) => shortage is { } reason
        ? CalculatedOutcome.Not<double>(reason)
        // Only for bonuses can the group's tally be empty here: nothing against something is a gap of 100%, which is also what the official service expects.
        : CalculatedOutcome.Known(PayGap.Percent(middle(comparator), group.Count == 0 ? 0 : middle(group)));
}
