using EqualityCloud.Statistics.Cohorts;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Releases;
using EqualityCloud.Statistics.Distributions;
using EqualityCloud.Statistics.Tests.Disclosure.Attack;

namespace EqualityCloud.Statistics.Tests.Disclosure;

/// <summary>The pay gaps of all councils over five years, released as if they were confidential.</summary>
public sealed class RealReleaseTests
{
    private static readonly BenchmarkMeasure Gap = new(BenchmarkShape.Value);

    private static readonly IReadOnlyList<ReleasePlan> Plans = RealCouncils.PlanAll(DisclosurePolicy.Default);

    [Fact]
    public void Plan_RealCouncils_ReleasesOrRefusesEveryCohortOfEveryPeriod()
    {
        Assert.Equal(RealCouncils.Periods, Plans.Select(plan => plan.Ledger.Period));
        Assert.All(Plans, plan => Assert.Equal(RealCouncils.Cohorts(plan.Ledger.Period).Select(c => c.Key).Order(), plan.Results.Select(r => r.Cohort.Key).Order()));
        Assert.All(Plans, plan => Assert.Equal(plan.Results.Where(IsReleased).Select(r => r.Cohort.Key), plan.Ledger.Sets.Select(set => set.Cohort)));
    }

    // The coverage of each kind of cohort, all periods together. A change of the plan shows here first.
    [Theory]
    [InlineData(CohortKind.All, 5, 5)]
    [InlineData(CohortKind.Nation, 10, 14)]
    [InlineData(CohortKind.Region, 45, 45)]
    [InlineData(CohortKind.Type, 7, 39)]
    [InlineData(CohortKind.RegionAndType, 44, 140)]
    [InlineData(CohortKind.SizeBand, 1, 29)]
    [InlineData(CohortKind.CombinedAuthority, 12, 75)]
    public void Plan_RealCouncils_CoversSoManyCohorts(CohortKind kind, int released, int of)
    {
        var cohorts = Plans.SelectMany(plan => plan.Results).Where(result => result.Cohort.Kind == kind).ToArray();

        Assert.Equal(of, cohorts.Length);
        Assert.Equal(released, cohorts.Count(IsReleased));
    }

    [Fact]
    public void Plan_RealCouncils_ReleasesAtLeastSevenOfTenEnglishRegions()
    {
        var regions = Plans.SelectMany(plan => plan.Results).Where(result => result.Cohort.Kind is CohortKind.Region).ToArray();

        Assert.InRange(regions.Count(IsReleased), 0.7 * regions.Length, regions.Length);
    }

    // domain reference, section 7.2 (9): all 318 and the 31 of the West Midlands, 2022-23, unrounded.
    [Theory]
    [InlineData("all", 318, -2.1875, 2.475, 9.4)]
    [InlineData("Region/West Midlands", 31, -3.2, 3.9, 11.54)]
    public void Quartiles_BeforeRounding_AreTheGoldenValues(string cohort, int count, double first, double median, double third)
    {
        var members = RealCouncils.Cohorts("2022-23").Single(c => c.Key == cohort).Members;
        var values = RealCouncils.In("2022-23").Where(r => members.Contains(r.Id)).Select(r => r.Median);

        var quartiles = Assert.IsType<Calculated<Quartiles>.Known>(Quantile.QuartilesOf(values)).Value;

        Assert.Equal(count, quartiles.Count);
        Assert.Equal(first, quartiles.First, 4);
        Assert.Equal(median, quartiles.Median, 4);
        Assert.Equal(third, quartiles.Third, 2);
    }

    [Fact]
    public void Plan_RealCouncils_PublishesQuartilesToTheNearestHalf() => Assert.All(
        Plans.SelectMany(plan => plan.Results).Select(r => r.Figures).OfType<Disclosed<CohortFigures>.Shown>().Select(shown => shown.Value.Median),
        median => Assert.Equal(0, 2 * median % 1));

    // Every member in turn colludes, in each period with the figures and percentiles that it has there.
    [Fact]
    public void Attack_OnRealCouncils_FindsNobodyOut()
    {
        foreach (var plan in Plans)
        {
            Assert.Empty(Attacks.On([plan], Gap, DisclosurePolicy.Default));
        }
    }

    // With no minimum the single Scottish council of 2019-20 stands there by itself.
    [Fact]
    public void Attack_OnRealCouncilsWithoutTheMinimum_FindsOneOut()
    {
        var policy = DisclosurePolicy.Default with { Active = Protections.All & ~Protections.Contributors & ~Protections.Audit };
        var scottish = RealCouncils.In("2019-20").Single(r => r.Nation == "Scotland");
        var plan = ReleasePlanner.Plan(new ReleaseRequest(
            "2019-20", Gap, policy, RealCouncils.Cohorts("2019-20"), [.. RealCouncils.Contributions("2019-20").Where(c => c.Contributor == scottish.Id)], []));

        Assert.Equal([scottish.Id], Attacks.On([plan], Gap, policy));
    }

    // With two as the least and no margin for the reader, each of a pair takes its own value out: the two councils whose gaps lay farthest apart.
    [Fact]
    public void Attack_OnRealCouncilsWithoutTheReadersMargin_FindsOneOut()
    {
        var returns = RealCouncils.In("2022-23").OrderBy(r => r.Median).ToArray();
        Guid[] pair = [returns[0].Id, returns[^1].Id];
        IReadOnlyCollection<Guid> FoundOut(Protections active)
        {
            var policy = DisclosurePolicy.Default with { Active = active, MinimumContributors = 2 };
            var cohort = new Cohort(CohortKind.All, "all", "All", [.. pair]);
            var plan = ReleasePlanner.Plan(new ReleaseRequest("2022-23", Gap, policy, [cohort], [.. RealCouncils.Contributions("2022-23").Where(c => pair.Contains(c.Contributor))], []));
            return Attacks.On([plan], Gap, policy);
        }

        Assert.Empty(FoundOut(Protections.All));
        Assert.Equal(pair.Order(), FoundOut(Protections.All & ~Protections.Reader & ~Protections.Audit).Order());
    }

    // All periods together, with the changes of those who stand behind two of them.
    [Fact]
    public void Attack_OnAllPeriodsOfRealCouncilsTogether_FindsNobodyOut()
    {
        Assert.Contains(Plans, plan => plan.Ledger.Matched is { Sets.IsEmpty: false });
        Assert.Empty(Attacks.On(Plans, Gap, DisclosurePolicy.Default, mostColluders: 40));
    }

    private static bool IsReleased(CohortResult result) => result.Figures is Disclosed<CohortFigures>.Shown;
}
