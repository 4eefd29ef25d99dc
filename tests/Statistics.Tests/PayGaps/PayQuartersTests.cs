using EqualityCloud.Statistics.PayGaps;
using FsCheck.Fluent;

namespace EqualityCloud.Statistics.Tests.PayGaps;

public sealed class PayQuartersTests
{
    private static readonly string[] Sexes = ["male", "female"];

    [Fact]
    public void Divide_SeventyStaff_Is18And18And17And17()
    {
        var quarters = PayQuarters.Divide(Staff([.. Enumerable.Range(1, 70).Select(i => (i % 2 == 0 ? "male" : "female", (decimal)i))]), Sexes);

        Assert.Equal([18, 18, 17, 17], quarters.Select(q => q.People));
        Assert.Equal([PayQuarterName.Lower, PayQuarterName.LowerMiddle, PayQuarterName.UpperMiddle, PayQuarterName.Upper], quarters.Select(q => q.Name));
    }

    // 8 staff, 6 of one rate across the first two boundaries: 4 women and 2 men of that rate go in the proportion 2 to 1.
    [Fact]
    public void Divide_OneRateAcrossBoundaries_SpreadsTheGroupsInProportion()
    {
        var quarters = PayQuarters.Divide(
            Staff([("female", 10), ("female", 12), ("female", 12), ("female", 12), ("female", 12), ("male", 12), ("male", 12), ("male", 20)]), Sexes);

        // First quarter: the woman at 10 and one of the six; one third of a man rounds to none. Then 3 women and 2 men are left at that rate, and so on.
        Assert.Equal([(0, 2), (1, 1), (1, 1), (1, 1)], quarters.Select(q => (q.Groups[0].People, q.Groups[1].People)));
    }

    [Fact]
    public void Divide_EverybodyOnOneRate_GivesEachQuarterTheSameMix()
    {
        var quarters = PayQuarters.Divide(Staff([.. Enumerable.Range(0, 100).Select(i => (i < 40 ? "male" : "female", 15m))]), Sexes);

        Assert.All(quarters, q => Assert.Equal((10, 15), (q.Groups[0].People, q.Groups[1].People)));
    }

    [Fact]
    public void Divide_PeopleOfUnrecordedSex_AreLeftOut()
    {
        var quarters = PayQuarters.Divide(Staff([("male", 10), ("female", 11), ("unknown", 12), ("male", 13), ("female", 14)]), Sexes);

        Assert.Equal(4, quarters.Sum(q => q.People));
    }

    [Fact]
    public void Divide_NobodyOnFullPay_IsFourEmptyQuarters()
    {
        var pay = new PayDistribution();
        pay.Add("male", new PayrollRow(null, 10));

        Assert.All(PayQuarters.Divide(pay, Sexes), q => Assert.Equal(0, q.People));
    }

    [Fact]
    public void Divide_AnyStaff_AddsUpInEveryWay() => Prop.ForAll(
        (from sex in Gen.Elements("male", "female", "other") from rate in Gen.Choose(1, 12) select (sex, (decimal)rate)).ListOf().ToArbitrary(),
        staff =>
        {
            string[] groups = ["male", "female", "other"];
            var quarters = PayQuarters.Divide(Staff([.. staff]), groups);

            var sizes = quarters.Select(q => q.People).ToArray();
            var eachGroup = groups.All(g => quarters.Sum(q => q.ShareOf(g).Cases) == staff.Count(s => s.sex == g));
            return sizes.Sum() == staff.Count && eachGroup && sizes.Max() - sizes.Min() <= 1 && sizes.SequenceEqual(sizes.OrderDescending())
                && quarters.All(q => q.Groups.All(g => g.People >= 0));
        }).Holds(1000);

    [Fact]
    public void Divide_AnyStaff_KeepsLowerPayInLowerQuarters() => Prop.ForAll(
        Gen.Choose(1, 1_000_000).ListOf().Where(l => l.Distinct().Count() == l.Count).ToArbitrary(),
        rates =>
        {
            var quarters = PayQuarters.Divide(Staff([.. rates.Select(r => (r % 3 == 0 ? "male" : "female", (decimal)r))]), Sexes);

            var sorted = rates.Order().ToArray();
            var start = 0;
            return quarters.All(q =>
            {
                var slice = sorted.Skip(start).Take(q.People).ToArray();
                start += q.People;
                return slice.Count(r => r % 3 == 0) == q.ShareOf("male").Cases;
            });
        }).Holds();

    private static PayDistribution Staff((string Group, decimal Rate)[] staff)
    {
        var pay = new PayDistribution();
        foreach (var (group, rate) in staff) pay.Add(group, new PayrollRow(rate, 0));
        return pay;
    }
}
