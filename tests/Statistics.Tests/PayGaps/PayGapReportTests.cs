using System.Diagnostics;
using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.PayGaps;
using FsCheck.Fluent;

namespace EqualityCloud.Statistics.Tests.PayGaps;

public sealed class PayGapReportTests
{
    private static readonly decimal[] Men = [12.00m, 15.50m, 20.25m, 31.00m, 44.10m];
    private static readonly decimal[] Women = [11.50m, 12.00m, 14.00m, 18.20m, 29.00m, 30.50m];

    [Fact]
    public void Compare_GoldenStaff_HasTheGoldenGaps()
    {
        var figures = PayGapReport.Compare(Payroll(Men, Women), "female", "male", PayGapThreshold.None);

        Assert.Equal(21.9m, PayGap.Published(Known(figures.MeanHourly)));
        Assert.Equal(20.5m, PayGap.Published(Known(figures.MedianHourly)));
        Assert.Equal((6, 5), (figures.GroupOnFullPay, figures.ComparatorOnFullPay));
    }

    [Fact]
    public void Compare_RowsInAnyOrderAndInParts_IsTheSame() => Prop.ForAll(
        Gen.Choose(0, 200).ListOf().Two().Where(l => l.Item1.Count > 0 && l.Item2.Count > 0).ToArbitrary(),
        lists =>
        {
            decimal[] men = [.. lists.Item1.Select(p => 10 + (p / 4m))], women = [.. lists.Item2.Select(p => 10 + (p / 4m))];
            var parts = Payroll([.. men.Skip(men.Length / 2)], women.Reverse().ToArray());
            parts.Merge(Payroll([.. men.Take(men.Length / 2).Reverse()], []));

            return PayGapReport.Compare(parts, "female", "male", PayGapThreshold.None)
                == PayGapReport.Compare(Payroll(men, women), "female", "male", PayGapThreshold.None);
        }).Holds();

    [Fact]
    public void Compare_WomenPaidMore_IsNegativeAndNotClipped() =>
        Assert.Equal(-100, Known(PayGapReport.Compare(Payroll([10], [20]), "female", "male", PayGapThreshold.None).MeanHourly));

    [Fact]
    public void Compare_StaffOnReducedPay_CountForBonusesOnly()
    {
        var pay = Payroll([20m], [18m]);
        pay.Add("female", new PayrollRow(null, 500));
        pay.Add("male", new PayrollRow(null, 1000));

        var figures = PayGapReport.Compare(pay, "female", "male", PayGapThreshold.None);

        Assert.Equal(10, Known(figures.MeanHourly), 9);
        Assert.Equal(50, Known(figures.MeanBonus), 9);
        Assert.Equal(new GroupCount(1, 2), figures.GroupPaidBonus);
        Assert.Equal((1, 1), (figures.GroupOnFullPay, figures.ComparatorOnFullPay));
    }

    [Fact]
    public void Compare_Bonuses_NobodyOrOnlyOneSidePaid()
    {
        var nobody = PayGapReport.Compare(Payroll([20m], [18m]), "female", "male", PayGapThreshold.None);
        Assert.Equal(Not(NotCalculableReason.NoBonusAtAll), nobody.MeanBonus);
        Assert.Equal(Not(NotCalculableReason.NoBonusAtAll), nobody.MedianBonus);

        var onlyMen = Payroll([20m], [18m]);
        onlyMen.Add("male", new PayrollRow(20m, 100));
        Assert.Equal(100, Known(PayGapReport.Compare(onlyMen, "female", "male", PayGapThreshold.None).MeanBonus));

        var onlyWomen = Payroll([20m], [18m]);
        onlyWomen.Add("female", new PayrollRow(20m, 100));
        Assert.Equal(Not(NotCalculableReason.NoBonusInComparator), PayGapReport.Compare(onlyWomen, "female", "male", PayGapThreshold.None).MedianBonus);
    }

    [Fact]
    public void Compare_SmallOrEmptyGroups_SaysWhyThereIsNoGap()
    {
        var pay = Payroll(Men, Women);

        Assert.Equal(Not(NotCalculableReason.NobodyInGroup), PayGapReport.Compare(pay, "other", "male", PayGapThreshold.None).MeanHourly);
        Assert.Equal(Not(NotCalculableReason.NobodyInComparator), PayGapReport.Compare(pay, "female", "other", PayGapThreshold.None).MeanBonus);
        Assert.Equal(Not(NotCalculableReason.GroupBelowThreshold), PayGapReport.Compare(pay, "female", "male", PayGapThreshold.Reporting).MedianHourly);
        Assert.Equal(Not(NotCalculableReason.ComparatorBelowThreshold), PayGapReport.Compare(pay, "female", "male", PayGapThreshold.None with { MinimumPerGroup = 6 }).MedianHourly);
        Assert.Equal(20.5m, PayGap.Published(Known(PayGapReport.Compare(pay, "female", "male", PayGapThreshold.None with { MinimumPerGroup = 5 }).MedianHourly)));
    }

    // Greater London Authority 2024: 28.58 against 31.66, 28.15 against 31.66, 30.41 against 30.47.
    [Theory]
    [InlineData(31.66, 28.58, 9.7)]
    [InlineData(31.66, 28.15, 11.1)]
    [InlineData(30.47, 30.41, 0.2)]
    public void Percent_PublishedMedians_GivePublishedGaps(decimal comparator, decimal group, decimal gap) =>
        Assert.Equal(gap, PayGap.Published(PayGap.Percent(comparator, group)));

    [Fact]
    public void DeclarationShares_OfAPayroll_AddUpToEverybody()
    {
        var pay = new PayDistribution();
        foreach (var (group, people) in new[] { ("disabled", 3), ("not-disabled", 12), ("not-known", 4), ("prefer-not-to-say", 1) })
        {
            for (var i = 0; i < people; i++) pay.Add(group, new PayrollRow(15m, 0));
        }

        var shares = DeclarationShares.Of(pay, new HashSet<string> { "disabled" }, new HashSet<string> { "not-disabled" });

        Assert.Equal((new GroupCount(3, 20), new GroupCount(12, 20), new GroupCount(5, 20)), (shares.Yes, shares.No, shares.NotDeclared));
        Assert.Throws<ArgumentException>(() => DeclarationShares.Of(pay, new HashSet<string> { "disabled" }, new HashSet<string> { "disabled" }));
    }

    [Fact]
    public void Regrouped_FineGroupsAsTwo_KeepsEverybody()
    {
        var pay = Payroll(Men, Women);
        pay.Add("unknown", new PayrollRow(10m, 0));

        var coarse = pay.Regrouped(g => g == "unknown" ? "unknown" : "known");

        Assert.Equal(["known", "unknown"], coarse.Groups.AsEnumerable());
        Assert.Equal(new GroupCount(11, 12), coarse.ShareOf("known"));
        Assert.Equal(new GroupCount(0, 12), coarse.ShareOf("male"));
        Assert.Throws<ArgumentException>(() => pay.Merge(pay));
    }

    [Fact]
    public void PayrollRow_OfImpossibleAmounts_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PayrollRow(0m, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PayrollRow(-1m, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PayrollRow(10m, -1));
        Assert.Throws<ArgumentException>(() => new PayDistribution().Add("", new PayrollRow(10m, 0)));
    }

    [Fact]
    public void Compare_TwentyThousandRows_EqualsAPlainComputationWithinASecond()
    {
        var random = new Random(353);
        var rows = Enumerable.Range(0, 20_000).Select(_ => (
            Sex: random.Next(10) < 6 ? "female" : "male",
            Ethnicity: random.Next(8) switch { 0 => "not-known", 1 or 2 => "minority-ethnic", _ => "white" },
            Disability: random.Next(20) switch { 0 => "disabled", < 6 => "not-known", _ => "not-disabled" },
            Pay: random.Next(12) == 0 ? (decimal?)null : 11.44m + (random.Next(8000) / 100m),
            Bonus: random.Next(15) == 0 ? random.Next(1, 500_000) / 100m : 0)).ToArray();

        var clock = Stopwatch.StartNew();
        var (sex, ethnicity, disability) = (new PayDistribution(), new PayDistribution(), new PayDistribution());
        foreach (var row in rows)
        {
            var pay = new PayrollRow(row.Pay, row.Bonus);
            sex.Add(row.Sex, pay);
            ethnicity.Add(row.Ethnicity, pay);
            disability.Add(row.Disability, pay);
        }
        var bySex = PayGapReport.Compare(sex, "female", "male", PayGapThreshold.None);
        var byEthnicity = PayGapReport.Compare(ethnicity, "minority-ethnic", "white", PayGapThreshold.Reporting);
        var byDisability = PayGapReport.Compare(disability, "disabled", "not-disabled", PayGapThreshold.Reporting);
        var quarters = PayQuarters.Divide(sex, ["male", "female"]);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), $"Took {clock.Elapsed}.");

        Assert.Equal(rows.Count(r => r.Pay is not null), quarters.Sum(q => q.People));
        AssertEqualsPlain(bySex, [.. rows.Select(r => (r.Sex, r.Pay, r.Bonus))], "female", "male");
        AssertEqualsPlain(byEthnicity, [.. rows.Select(r => (r.Ethnicity, r.Pay, r.Bonus))], "minority-ethnic", "white");
        AssertEqualsPlain(byDisability, [.. rows.Select(r => (r.Disability, r.Pay, r.Bonus))], "disabled", "not-disabled");
    }

    /// <summary>The same from sorted lists of everybody's pay, in doubles, sharing nothing with the code under test.</summary>
    private static void AssertEqualsPlain(PayGapFigures figures, (string Group, decimal? Pay, decimal Bonus)[] rows, string group, string comparator)
    {
        double[] Hourly(string g) => [.. rows.Where(r => r.Group == g && r.Pay is not null).Select(r => (double)r.Pay!.Value).Order()];
        double[] Bonus(string g) => [.. rows.Where(r => r.Group == g && r.Bonus > 0).Select(r => (double)r.Bonus).Order()];
        static double Median(double[] v) => v.Length % 2 == 1 ? v[v.Length / 2] : (v[(v.Length / 2) - 1] + v[v.Length / 2]) / 2;
        static double Gap(double c, double g) => (c - g) / c * 100;

        Assert.Equal(Gap(Hourly(comparator).Average(), Hourly(group).Average()), Known(figures.MeanHourly), 1e-6);
        Assert.Equal(Gap(Median(Hourly(comparator)), Median(Hourly(group))), Known(figures.MedianHourly), 1e-6);
        Assert.Equal(Gap(Bonus(comparator).Average(), Bonus(group).Average()), Known(figures.MeanBonus), 1e-6);
        Assert.Equal(Gap(Median(Bonus(comparator)), Median(Bonus(group))), Known(figures.MedianBonus), 1e-6);
        Assert.Equal(new GroupCount(Bonus(group).Length, rows.Count(r => r.Group == group)), figures.GroupPaidBonus);
        Assert.Equal(new GroupCount(Bonus(comparator).Length, rows.Count(r => r.Group == comparator)), figures.ComparatorPaidBonus);
    }

    private static PayDistribution Payroll(decimal[] men, decimal[] women)
    {
        var pay = new PayDistribution();
        foreach (var amount in men) pay.Add("male", new PayrollRow(amount, 0));
        foreach (var amount in women) pay.Add("female", new PayrollRow(amount, 0));
        return pay;
    }

    private static double Known(Calculated<double> outcome) => Assert.IsType<Calculated<double>.Known>(outcome).Value;

    private static Calculated<double> Not(NotCalculableReason reason) => new Calculated<double>.NotCalculable(reason);
}
