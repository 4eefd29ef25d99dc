using System.Collections.Immutable;
using EqualityCloud.Statistics;
using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.PayGaps;

namespace EqualityCloud.Formats.Payroll;

/// <summary>Makes the indicators' figures from tallied pay.</summary>
internal static class PayrollFigures
{
    private const string All = "all";

    public static ImmutableArray<PayrollFigure> Gender(PayDistribution pay) => Compared("gender", pay, PayrollWords.Female, PayrollWords.Male, PayGapThreshold.None);

    /// <param name="pay">By the finest groups that the payroll names.</param>
    /// <param name="threshold">How many people a group needs.</param>
    public static ImmutableArray<PayrollFigure> Ethnicity(PayDistribution pay, PayGapThreshold threshold)
    {
        var two = pay.Regrouped(PayrollWords.InTwo);
        return
        [
            .. Compared("ethnicity", two, PayrollWords.Minority, PayrollWords.White, threshold),
            Declared("ethnicity", two, PayrollWords.Minority, PayrollWords.White),
            .. ByGroup(pay.Regrouped(PayrollWords.InFive), threshold),
            .. pay.Groups.Any(group => PayrollWords.ByWhiteBritish(group) is null)
                ? []
                : Compared("white-british", pay.Regrouped(group => PayrollWords.ByWhiteBritish(group)!), PayrollWords.AllOthers, PayrollWords.WhiteBritish, threshold),
        ];
    }

    public static ImmutableArray<PayrollFigure> Disability(PayDistribution pay, PayGapThreshold threshold) =>
        [.. Compared("disability", pay, PayrollWords.Disabled, PayrollWords.NotDisabled, threshold), Declared("disability", pay, PayrollWords.Disabled, PayrollWords.NotDisabled)];

    private static ImmutableArray<PayrollFigure> Compared(string what, PayDistribution pay, string group, string comparator, PayGapThreshold threshold)
    {
        var figures = PayGapReport.Compare(pay, group, comparator, threshold);
        var (hourly, bonus) = (figures.GroupOnFullPay + figures.ComparatorOnFullPay, figures.GroupPaidBonus.Cases + figures.ComparatorPaidBonus.Cases);
        return
        [
            Gap($"{what}-pay-gap-mean-hourly", figures.MeanHourly, hourly),
            Gap($"{what}-pay-gap-median-hourly", figures.MedianHourly, hourly),
            Gap($"{what}-pay-gap-mean-bonus", figures.MeanBonus, bonus),
            Gap($"{what}-pay-gap-median-bonus", figures.MedianBonus, bonus),
            Shares($"{what}-pay-gap-paid-bonus", threshold, (group, figures.GroupPaidBonus), (comparator, figures.ComparatorPaidBonus)),
            Quarters($"{what}-pay-gap-quarters", pay, group, comparator, figures, threshold),
        ];
    }

    /// <summary>Each group against white, the small ones taken together; beside each figure how many of the group it rests on.</summary>
    private static ImmutableArray<PayrollFigure> ByGroup(PayDistribution pay, PayGapThreshold threshold)
    {
        var grouped = SmallGroups.Combine(pay, PayrollWords.Minorities, PayrollWords.Combined, threshold);
        var compared = PayrollWords.Minorities.Append(PayrollWords.Combined).Where(grouped.Groups.Contains)
            .Select(group => (Group: group, Figures: PayGapReport.Compare(grouped, group, PayrollWords.White, threshold))).ToArray();
        return
        [
            Gaps("mean-hourly", figures => (figures.MeanHourly, figures.GroupOnFullPay)),
            Gaps("median-hourly", figures => (figures.MedianHourly, figures.GroupOnFullPay)),
            Gaps("mean-bonus", figures => (figures.MeanBonus, figures.GroupPaidBonus.Cases)),
            Gaps("median-bonus", figures => (figures.MedianBonus, figures.GroupPaidBonus.Cases)),
        ];

        PayrollFigure Gaps(string what, Func<PayGapFigures, (Calculated<double> Gap, long People)> of)
        {
            var known = from one in compared
                        let figure = of(one.Figures)
                        where figure.Gap is Calculated<double>.Known
                        select new PayrollGroupFigure(one.Group, null, figure.People, PayGap.Published(((Calculated<double>.Known)figure.Gap).Value));
            ImmutableArray<PayrollGroupFigure> groups = [.. known];
            var indicator = $"ethnicity-pay-gap-by-group-{what}";
            return groups.IsEmpty
                ? new PayrollFigure(indicator, [], compared is [var first, ..] && of(first.Figures).Gap is Calculated<double>.NotCalculable not ? not.Reason.Describe() : "Not calculable: nobody's ethnic group is known beyond white.")
                : new PayrollFigure(indicator, groups);
        }
    }

    private static PayrollFigure Gap(string indicator, Calculated<double> gap, long people) => gap switch
    {
        Calculated<double>.Known known => new PayrollFigure(indicator, [new PayrollGroupFigure(All, null, people, PayGap.Published(known.Value))]),
        Calculated<double>.NotCalculable not => new PayrollFigure(indicator, [], not.Reason.Describe()),
        _ => throw new InvalidOperationException("A third kind of outcome."),
    };

    private static PayrollFigure Shares(string indicator, PayGapThreshold threshold, params (string Group, GroupCount Count)[] shares) =>
        shares.Any(share => share.Count.Total < Math.Max(1, threshold.MinimumPerGroup))
            ? TooFew(indicator, threshold)
            : new PayrollFigure(indicator, [.. shares.Select(share => new PayrollGroupFigure(share.Group, share.Count.Cases, share.Count.Total, null))]);

    /// <summary>How many of each quarter are of the group of interest.</summary>
    private static PayrollFigure Quarters(string indicator, PayDistribution pay, string group, string comparator, PayGapFigures figures, PayGapThreshold threshold)
    {
        if (Math.Min(figures.GroupOnFullPay, figures.ComparatorOnFullPay) < Math.Max(1, threshold.MinimumPerGroup)) return TooFew(indicator, threshold);

        var quarters = PayQuarters.Divide(pay, [group, comparator]).Select(quarter => (Name: NameOf(quarter.Name), Share: quarter.ShareOf(group)));
        return new PayrollFigure(indicator, [.. quarters.Where(q => q.Share.Total > 0).Select(q => new PayrollGroupFigure(q.Name, q.Share.Cases, q.Share.Total, null))]);
    }

    private static PayrollFigure Declared(string what, PayDistribution pay, string yes, string no)
    {
        var shares = DeclarationShares.Of(pay, new HashSet<string> { yes }, new HashSet<string> { no });
        return new PayrollFigure($"{what}-pay-gap-declared", [new PayrollGroupFigure(All, shares.Yes.Cases + shares.No.Cases, pay.Relevant, null)]);
    }

    private static PayrollFigure TooFew(string indicator, PayGapThreshold threshold) =>
        new(indicator, [], $"Not calculated: each group needs at least {Math.Max(1, threshold.MinimumPerGroup)} people ({threshold.Rule}).");

    private static string NameOf(PayQuarterName name) => name switch
    {
        PayQuarterName.Lower => "lower",
        PayQuarterName.LowerMiddle => "lower-middle",
        PayQuarterName.UpperMiddle => "upper-middle",
        _ => "upper",
    };
}
