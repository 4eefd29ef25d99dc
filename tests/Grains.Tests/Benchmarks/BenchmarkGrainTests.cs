using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Grains.Tests.Benchmarks;

public sealed class BenchmarkGrainTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    private const string Region = "Region/NorthEast";

    [Fact]
    public async Task Record_WithoutConsent_ContributesNothing()
    {
        var scene = new BenchmarkScene(fixture, 2001);

        await scene.GivenCouncil(BenchmarkScene.NorthEast[0], 5);

        Assert.Equal(0, await scene.ContributedIn("all"));
    }

    [Fact]
    public async Task Consent_ByAViewer_IsForbidden()
    {
        var scene = new BenchmarkScene(fixture, 2002);
        var (grains, metric) = await scene.GivenCouncil(BenchmarkScene.NorthEast[0], 5);

        var outcome = await scene.Consent(fixture.As(Given.Of(grains.Caller.Tenant, Roles.Viewer)), metric);

        Assert.Equal(ProblemCodes.Forbidden, Assert.Single(outcome.Problems).Code);
        Assert.Equal(0, await scene.ContributedIn("all"));
    }

    [Fact]
    public async Task Consent_OfAnotherCouncil_FindsNothing()
    {
        var scene = new BenchmarkScene(fixture, 2003);
        var (_, metric) = await scene.GivenCouncil(BenchmarkScene.NorthEast[0], 5);

        Assert.Equal(ProblemCodes.NotFound, Assert.Single((await scene.Consent(await fixture.GivenCouncil(), metric)).Problems).Code);
    }

    [Fact]
    public async Task Consent_ToAnOutdatedStatementOrWithoutFigures_NamesTheRule()
    {
        var scene = new BenchmarkScene(fixture, 2004);
        var (grains, metric) = await scene.GivenCouncil(BenchmarkScene.NorthEast[0], 5);
        var other = new BenchmarkScene(fixture, 2005);

        Assert.Equal(ProblemCodes.StatementOutdated, Assert.Single((await scene.Consent(grains, metric, "2019-1")).Problems).Code);
        Assert.Equal(ProblemCodes.NotComparable, Assert.Single((await other.Consent(grains, metric)).Problems).Code);
    }

    [Fact]
    public async Task Waiting_ForAnAnalyst_FollowsTheContributionsAndForACouncilIsNothing()
    {
        var scene = new BenchmarkScene(fixture, 2019, "gender-pay-gap-mean-bonus");
        async Task<WaitingRelease[]> Waiting(CallerGrains grains) =>
            [.. await grains.CallKey<IBenchmarkGrain, Task<ImmutableArray<WaitingRelease>>>("gender-pay-gap-mean-bonus", grain => grain.Waiting())];

        Assert.Empty(await Waiting(scene.Analyst));
        var councils = await scene.GivenContributors(5);
        Assert.Equal((5, 6, 0, ReleaseReadiness.TooFew), Of(Assert.Single(await Waiting(scene.Analyst))));
        Assert.Empty(await Waiting(councils[0].Grains));

        var (grains, metric) = await scene.GivenCouncil(BenchmarkScene.NorthEast[5], 6);
        Given.Done(await scene.Consent(grains, metric));
        Assert.Equal((6, 6, 0, ReleaseReadiness.Ready), Of(Assert.Single(await Waiting(scene.Analyst))));

        Given.Done(await scene.Release(scene.Analyst));
        Assert.Equal((6, 6, 1, ReleaseReadiness.Released), Of(Assert.Single(await Waiting(scene.Analyst))));

        static (int Contributed, int Needed, int Version, ReleaseReadiness Readiness) Of(WaitingRelease waiting) => (waiting.Contributed, waiting.Needed, waiting.Version, waiting.Readiness);
    }

    [Fact]
    public async Task Release_ByACouncil_IsForbidden()
    {
        var scene = new BenchmarkScene(fixture, 2006);
        var (grains, _) = (await scene.GivenContributors(1))[0];

        Assert.Equal(ProblemCodes.Forbidden, Assert.Single((await scene.Release(grains)).Problems).Code);
    }

    [Fact]
    public async Task Release_OfFiveCouncils_IsRefusedWithItsRuleAndNothingIsReleased()
    {
        var scene = new BenchmarkScene(fixture, 2007);
        await scene.GivenContributors(5);

        var outcome = await scene.Release(scene.Analyst);

        var problem = Assert.Single(outcome.Problems);
        Assert.Equal(ProblemCodes.NothingToRelease, problem.Code);
        Assert.StartsWith("TOO_FEW_CONTRIBUTORS", problem.Message, StringComparison.Ordinal);
        Assert.Null(await scene.Read(scene.Analyst));
    }

    [Fact]
    public async Task Release_OfARegion_GivesEachReaderWhatItMaySee()
    {
        var scene = new BenchmarkScene(fixture, 2010, "ethnicity-pay-gap-mean-hourly");
        var councils = await scene.GivenContributors(12);
        var outsider = (await scene.GivenCouncil(AuthorityRegister.Standard.Find("E06000021")!, 7)).Grains;

        Given.Done(await scene.Release(scene.Analyst));
        var (analyst, member, other) = (await scene.Read(scene.Analyst), await scene.Read(councils[0].Grains), await scene.Read(outsider));

        var region = analyst!.Cohorts.Single(c => c.Release.Key == Region);
        Assert.Equal((12, 12, 12), (region.Release.Invited, region.Release.Contributed, region.Release.Counted));
        Assert.Equal(new ReleasedFigure.Shown(6.5m), region.Release.Median);
        Assert.Equal(new ReleasedFigure.Shown(4m), region.Release.FirstQuartile); // 3.75 before rounding
        Assert.Null(region.OwnPercentile);
        Assert.Null(analyst.OwnValue);
        Assert.IsType<ReleasedFigure.Hidden>(analyst.Cohorts.Single(c => c.Release.Key == "Region/London").Release.Median);

        var own = member!.Cohorts.Single(c => c.Release.Key == Region);
        Assert.Equal(1m, member.OwnValue);
        Assert.Equal((new ReleasedFigure.Shown(5m), new ReleasedFigure.Shown(1m)), (own.OwnPercentile, own.OwnBand));
        Assert.DoesNotContain(member.Cohorts, c => c.Release.Key == "Region/London");

        Assert.DoesNotContain(other!.Cohorts, c => c.Release.Key == Region);
        Assert.Null(other.OwnValue);
    }

    [Fact]
    public async Task Read_WithoutThePermission_FindsNothing()
    {
        var scene = new BenchmarkScene(fixture, 2012, "ethnicity-pay-gap-median-hourly");
        await scene.GivenContributors(8);
        Given.Done(await scene.Release(scene.Analyst));

        Assert.Null(await scene.Read(fixture.As(scene.Analyst.Caller with { Permissions = Permissions.None })));
    }

    // The ledger is the indicator's: the next period has one council less, so enough others wait with it.
    [Fact]
    public async Task Release_OfTheNextPeriod_IsHeldAgainstTheOneBefore()
    {
        var (first, second) = (new BenchmarkScene(fixture, 2010, "disability-pay-gap-mean-bonus"), new BenchmarkScene(fixture, 2011, "disability-pay-gap-mean-bonus"));
        await first.GivenContributors(12);
        await second.GivenContributors(11);
        Given.Done(await first.Release(first.Analyst));

        Given.Done(await second.Release(second.Analyst));

        var region = (await second.Read(second.Analyst))!.Cohorts.Single(c => c.Release.Key == Region);
        Assert.Equal((11, 7), (region.Release.Contributed, region.Release.Counted));
        // Those who wait are of both types, so the change of the seven would tell apart in the first period what its releases did not.
        Assert.Equal("DIFFERENCING", Assert.IsType<ReleasedFigure.Hidden>(region.Release.MedianChange).Rule);
    }

    [Fact]
    public async Task Read_TheNextPeriodOfTheSameCouncils_SaysHowTheMedianChanged()
    {
        var (first, second) = (new BenchmarkScene(fixture, 2010, "disability-pay-gap-median-bonus"), new BenchmarkScene(fixture, 2011, "disability-pay-gap-median-bonus"));
        await first.GivenContributors(12);
        await second.GivenContributors(12, more: 2);
        Given.Done(await first.Release(first.Analyst));

        Given.Done(await second.Release(second.Analyst));

        Assert.Equal(new ReleasedFigure.Shown(2m), (await second.Read(second.Analyst))!.Cohorts.Single(c => c.Release.Key == Region).Release.MedianChange);
    }

    [Fact]
    public async Task Release_AgainWithNothingNew_KeepsTheVersion()
    {
        var scene = new BenchmarkScene(fixture, 2013, "ethnicity-pay-gap-mean-bonus");
        await scene.GivenContributors(8);

        Assert.Equal(1, Given.Done(await scene.Release(scene.Analyst)).Version);
        Assert.Equal(1, Given.Done(await scene.Release(scene.Analyst)).Version);
    }

    // One figure corrected: the second version would be that council's change.
    [Fact]
    public async Task Release_AfterOneCorrection_IsRefused()
    {
        var scene = new BenchmarkScene(fixture, 2014, "ethnicity-pay-gap-median-bonus");
        var councils = await scene.GivenContributors(12);
        Given.Done(await scene.Release(scene.Analyst));
        await scene.Record(councils[3].Grains, councils[3].Metric, 40);

        var outcome = await scene.Release(scene.Analyst);

        Assert.Equal(ProblemCodes.WouldDisclose, Assert.Single(outcome.Problems).Code);
        Assert.Equal(1, (await scene.Read(scene.Analyst))!.Version);
    }

    // The one who goes takes four with it, or the difference of the versions would be its figure.
    [Fact]
    public async Task Withdraw_OfOne_LeavesItOutOfTheNextVersionWithEnoughOthers()
    {
        var scene = new BenchmarkScene(fixture, 2015, "disability-pay-gap-mean-hourly");
        var councils = await scene.GivenContributors(12);
        Given.Done(await scene.Release(scene.Analyst));

        Given.Done(await scene.Withdraw(councils[0].Grains, councils[0].Metric));

        Assert.Equal(11, await scene.ContributedIn(Region));
        Assert.Equal(2, Given.Done(await scene.Release(scene.Analyst)).Version);
        var region = (await scene.Read(scene.Analyst))!.Cohorts.Single(c => c.Release.Key == Region).Release;
        Assert.Equal((11, 7), (region.Contributed, region.Counted));
        Assert.Null((await scene.Read(councils[0].Grains))!.OwnValue);
    }

    // A council that is removed from the platform takes back what lies with others.
    [Fact]
    public async Task LeaveBenchmarks_OfAMetricWithConsents_LeavesNothingOfItBehind()
    {
        var scene = new BenchmarkScene(fixture, 2013);
        var (grains, metric) = (await scene.GivenContributors(2))[0];

        await fixture.As(Caller.System(grains.Caller.Tenant)).Call<IMetricGrain, Task>(metric, grain => grain.LeaveBenchmarks());

        Assert.Equal(1, await scene.ContributedIn("all"));
    }

    [Fact]
    public async Task Withdraw_ThenRecord_ContributesNothing()
    {
        var scene = new BenchmarkScene(fixture, 2017);
        var (grains, metric) = (await scene.GivenContributors(1))[0];

        Given.Done(await scene.Withdraw(grains, metric));
        await scene.Record(grains, metric, 9);

        Assert.Equal(0, await scene.ContributedIn("all"));
    }

    [Fact]
    public async Task Withdraw_OfOneOfTwoMetricsOfTheIndicator_LeavesWhatTheOtherGave()
    {
        var scene = new BenchmarkScene(fixture, 2016);
        var (grains, first) = (await scene.GivenContributors(1))[0];
        var second = await grains.GivenMetric(new MetricDetails { Title = "The same again", Kind = MetricKind.PayGap, Unit = "%", Indicator = new IndicatorReference(BenchmarkScene.Usual) });
        await scene.Record(grains, second, 7);
        Given.Done(await scene.Consent(grains, second));
        Assert.Equal(1, await scene.ContributedIn("all"));

        Given.Done(await scene.Withdraw(grains, second));
        Assert.Equal(1, await scene.ContributedIn("all"));

        Given.Done(await scene.Withdraw(grains, first));
        Assert.Equal(0, await scene.ContributedIn("all"));
    }

    // Consent is for one indicator; figures withdrawn as wrong are no contribution either.
    [Fact]
    public async Task Edit_ToAnotherIndicator_TakesTheContributionBack()
    {
        var scene = new BenchmarkScene(fixture, 2021);
        var (grains, metric) = (await scene.GivenContributors(1))[0];

        Given.Done(await grains.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Edit(
            new MetricDetails { Title = "Mean pay gap", Kind = MetricKind.PayGap, Unit = "%", Indicator = new IndicatorReference("gender-pay-gap-mean-hourly") }, Given.At(3))));

        Assert.Equal(0, await scene.ContributedIn("all"));
    }

    // What a file corrects is contributed as what a person corrects is, and what its undoing takes away is taken back.
    [Fact]
    public async Task Import_OfCorrectedFigures_ContributesThem()
    {
        var scene = new BenchmarkScene(fixture, 2024, "ethnicity-pay-gap-mean-hourly");
        var councils = await scene.GivenContributors(12);
        foreach (var (council, i) in councils.Select((council, i) => (council, i)))
        {
            ObservationEntry Gap(decimal value) => new() { Period = scene.Period, Figures = [new GroupFigures { Value = value }] };
            Given.Done(await council.Grains.Call<IMetricGrain, Task<Outcome>>(council.Metric, grain => grain.Swap(new ObservationSwap(scene.Period, Gap(i + 1), Gap(i + 51)), Guid.NewGuid())));
        }

        Given.Done(await scene.Release(scene.Analyst));

        var median = Assert.IsType<ReleasedFigure.Shown>((await scene.Read(scene.Analyst))!.Cohorts.Single(c => c.Release.Key == Region).Release.Median);
        Assert.InRange(median.Value, 51, 62);
    }

    [Fact]
    public async Task Withdraw_OfTheFiguresThemselves_TakesTheContributionBack()
    {
        var scene = new BenchmarkScene(fixture, 2022);
        var (grains, metric) = (await scene.GivenContributors(1))[0];

        Given.Done(await grains.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Withdraw(scene.Period, "counted twice", Given.Append)));

        Assert.Equal(0, await scene.ContributedIn("all"));
    }

    [Fact]
    public async Task Release_AfterARestart_IsTheSameAndIsInTheTrail()
    {
        var scene = new BenchmarkScene(fixture, 2018, "disability-pay-gap-median-hourly");
        await scene.GivenContributors(9);
        Given.Done(await scene.Release(scene.Analyst));
        var before = await scene.Read(scene.Analyst);

        await fixture.Restart();

        var again = fixture.As(scene.Analyst.Caller);
        var after = await scene.Read(again);
        Assert.Equal(before!.Cohorts.AsEnumerable(), after!.Cohorts.AsEnumerable());
        Assert.Equal(before.ReleasedAt, after.ReleasedAt);
        var trail = await again.CallTenant<IAuditGrain, Task<AuditPage>>(audit => audit.Read(null, null, 10));
        Assert.Equal("benchmark.released", Assert.Single(trail.Entries).Event);
    }

    // What two tenants claim of one authority counts once, whoever comes second.
    [Fact]
    public async Task Contributions_OfTwoTenantsForOneAuthority_CountOnce()
    {
        var scene = new BenchmarkScene(fixture, 2019);
        await scene.GivenContributors(1);
        var (grains, metric) = await scene.GivenCouncil(BenchmarkScene.NorthEast[0], 99);
        Given.Done(await scene.Consent(grains, metric));

        Assert.Equal(1, await scene.ContributedIn("all"));
    }

    // A council that could say itself which authority it is could join any group and read what is its members'.
    [Fact]
    public async Task Consent_OfACouncilThatIsOnboarded_CountsWhereThePlatformSays()
    {
        var scene = new BenchmarkScene(fixture, 2023);
        var (grains, metric) = await scene.GivenCouncil(BenchmarkScene.NorthEast[0], 5);
        var system = fixture.As(Caller.System(TenantId.Platform));
        Given.Done(await system.CallKey<ITenantGrain, Task<Outcome>>(TenantRecordKey.Of(grains.Caller.Tenant), grain => grain.Create(new TenantDetails(TenantKind.Council, "Stoke-on-Trent", "E06000021"), "platform")));

        Given.Done(await scene.Consent(grains, metric));

        Assert.Equal((0, 1), (await scene.ContributedIn(Region), await scene.ContributedIn("Region/WestMidlands")));
    }

    // A share of a handful of people is no contribution.
    [Fact]
    public async Task Consent_WithATinyDenominator_IsRefused()
    {
        var scene = new BenchmarkScene(fixture, 2020);
        var grains = await fixture.GivenCouncil(Given.Council with { AreaCodes = [new Contracts.Councils.AreaCode { Code = "E06000021" }] });
        var metric = await grains.GivenMetric(Given.Metric with { Indicator = new IndicatorReference("sc-wres-2") });
        Given.Done(await grains.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Record(
            new ObservationEntry
            {
                Period = scene.Period,
                Figures = [new GroupFigures { Group = "minority-ethnic", Numerator = 2, Denominator = 9 }, new GroupFigures { Group = "white", Numerator = 180, Denominator = 600 }],
            },
            Given.Append)));

        Assert.Equal(ProblemCodes.BaseTooSmall, Assert.Single((await scene.Consent(grains, metric)).Problems).Code);
    }
}
