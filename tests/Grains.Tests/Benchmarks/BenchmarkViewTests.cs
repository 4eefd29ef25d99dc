using System.Collections.Immutable;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Grains.Tests.Benchmarks;

/// <summary>What readers and those who release see besides a single release.</summary>
public sealed class BenchmarkViewTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    private const string Region = "Region/NorthEast";

    // The five metropolitan districts leave together. The others' median went from 4 to 7; the difference of the two medians of the region, 7 and 6.5, would be the leavers' doing.
    [Fact]
    public async Task Read_TheNextPeriodOfAWholeTypeLess_SaysHowTheMedianOfThoseInBothChanged()
    {
        var (first, second) = (new BenchmarkScene(fixture, 2010, "ethnicity-pay-gap-mean-hourly"), new BenchmarkScene(fixture, 2011, "ethnicity-pay-gap-mean-hourly"));
        await first.GivenContributors(12);
        await second.GivenContributors(7, more: 3);
        Given.Done(await first.Release(first.Analyst));

        Given.Done(await second.Release(second.Analyst));

        var region = (await second.Read(second.Analyst))!.Cohorts.Single(c => c.Release.Key == Region).Release;
        Assert.Equal((new ReleasedFigure.Shown(7m), new ReleasedFigure.Shown(3m), 7), (region.Median, region.MedianChange, region.ChangeCounted));
    }

    // Nothing is released, and that stays to be read: for everybody the rule, for those who release each group's.
    [Fact]
    public async Task Release_RefusedAsAWhole_IsAResultThatIsKept()
    {
        var scene = new BenchmarkScene(fixture, 2012, "ethnicity-pay-gap-mean-bonus");
        var (council, _) = (await scene.GivenContributors(5))[0];
        await scene.Release(scene.Analyst);

        var refused = Assert.Single((await scene.Summary(council))!.Refused);
        var row = await scene.Overview(scene.Analyst, Region, "Region/London", "no-such-group");

        Assert.Equal((scene.Period, "TOO_FEW_CONTRIBUTORS"), (refused.Period, refused.Rule));
        Assert.Equal([OverviewState.Refused, OverviewState.Refused, OverviewState.NotAsked], row!.Cells.Select(cell => cell.State));
        Assert.Equal((5, "TOO_FEW_CONTRIBUTORS"), (row.Cells[0].Contributed, Assert.Single(row.Cells[0].HiddenBy)));
        var trail = await scene.Analyst.CallTenant<Contracts.Audit.IAuditGrain, Task<Contracts.Audit.AuditPage>>(audit => audit.Read(null, null, 10));
        Assert.Equal("benchmark.refused", Assert.Single(trail.Entries).Event);
    }

    [Fact]
    public async Task Release_AfterARefusal_TakesItsPlace()
    {
        var scene = new BenchmarkScene(fixture, 2013, "ethnicity-pay-gap-mean-bonus");
        await scene.GivenContributors(5);
        await scene.Release(scene.Analyst);
        foreach (var (authority, number) in BenchmarkScene.NorthEast.Skip(5).Select((authority, at) => (authority, at)))
        {
            var council = await scene.GivenCouncil(authority, 20 + number);
            Given.Done(await scene.Consent(council.Grains, council.Metric));
        }

        Given.Done(await scene.Release(scene.Analyst));

        var summary = await scene.Summary(scene.Analyst);
        Assert.DoesNotContain(summary!.Refused, refused => refused.Period == scene.Period);
        var period = summary.Periods.Single(released => released.Period == scene.Period);
        Assert.Equal((1, true, true), (period.Version, period.Released >= 3, period.Refused > 50));
        Assert.Equal(OverviewState.Released, (await scene.Overview(scene.Analyst, Region))!.Cells[0].State); // a pay gap has no pooled figure that could be hidden
    }

    // The look ahead says what the release then does, as far as numbers go, and it stores nothing.
    [Fact]
    public async Task Preview_OfARegion_SaysWhatNumbersAllow()
    {
        var scene = new BenchmarkScene(fixture, 2014, "ethnicity-pay-gap-median-bonus");
        await scene.GivenContributors(12);

        var plan = await scene.Preview(scene.Analyst);

        Assert.Equal((1, 0, true), (plan!.Version, plan.Waiting, plan.Problems.IsEmpty));
        var region = plan.Cohorts.Single(cohort => cohort.Key == Region);
        Assert.Equal((12, 12, 12, null), (region.Invited, region.Contributed, region.Counted, region.Refusal));
        Assert.Equal("TOO_FEW_CONTRIBUTORS", plan.Cohorts.Single(cohort => cohort.Key == "Region/London").Refusal!.Rule);
        Assert.Empty((await scene.Summary(scene.Analyst))!.Refused);
        Given.Done(await scene.Release(scene.Analyst));
        var released = (await scene.Read(scene.Analyst))!.Cohorts.Where(cohort => cohort.Release.Counted > 0).Select(cohort => cohort.Release.Key);
        Assert.Equal(plan.Cohorts.Where(cohort => cohort.Refusal is null).Select(cohort => cohort.Key), released);
    }

    // Were it otherwise, looking after each council's consent would tell that council's figure, and no ledger would know.
    [Fact]
    public async Task Preview_WhateverTheValues_IsTheSame()
    {
        var (alike, different) = (new BenchmarkScene(fixture, 2015, "ethnicity-pay-gap-median-bonus"), new BenchmarkScene(fixture, 2016, "ethnicity-pay-gap-median-bonus"));
        foreach (var authority in BenchmarkScene.NorthEast)
        {
            var council = await alike.GivenCouncil(authority, 5);
            Given.Done(await alike.Consent(council.Grains, council.Metric));
        }
        await different.GivenContributors(12);

        Assert.Equal((await different.Preview(different.Analyst))!.Cohorts.AsEnumerable(), (await alike.Preview(alike.Analyst))!.Cohorts);
        Assert.Equal(ProblemCodes.WouldDisclose, Assert.Single((await alike.Release(alike.Analyst)).Problems).Code);
    }

    [Fact]
    public async Task WhatThoseWhoReleaseSee_IsNothingForACouncil()
    {
        var scene = new BenchmarkScene(fixture, 2017, "ethnicity-pay-gap-median-bonus");
        var (council, _) = (await scene.GivenContributors(6))[0];

        Assert.Null(await scene.Preview(council));
        Assert.Null(await scene.Overview(council, Region));
        Assert.Null(await scene.Summary(fixture.As(council.Caller with { Permissions = Permissions.None })));
        Assert.Null(await scene.Trend(fixture.As(council.Caller with { Permissions = Permissions.None }), Region));
    }

    [Fact]
    public async Task Trend_OfARegion_IsItsReleasesOldestFirstAndAnOutsidersNothing()
    {
        var (first, second) = (new BenchmarkScene(fixture, 2010, "disability-pay-gap-mean-hourly"), new BenchmarkScene(fixture, 2011, "disability-pay-gap-mean-hourly"));
        await first.GivenContributors(12);
        var councils = await second.GivenContributors(12, more: 2);
        var outsider = (await second.GivenCouncil(AuthorityRegister.Standard.Find("E06000021")!, 7)).Grains;
        Given.Done(await first.Release(first.Analyst));
        Given.Done(await second.Release(second.Analyst));

        var (analyst, member, other) = (await second.Trend(second.Analyst, Region), await second.Trend(councils[0].Grains, Region), await second.Trend(outsider, Region));

        Assert.Equal([first.Period, second.Period], analyst!.Points.Select(point => point.Period));
        Assert.Equal([new ReleasedFigure.Shown(6.5m), new ReleasedFigure.Shown(8.5m)], analyst.Points.Select(point => point.Group!.Release.Median));
        Assert.All(analyst.Points, point => Assert.Null(point.OwnValue));
        Assert.Equal([null, 3m], member!.Points.Select(point => point.OwnValue)); // this tenant contributed to the second period only
        Assert.All(other!.Points, point => Assert.Null(point.Group));
        Assert.Single((await second.Trend(second.Analyst, Region, periods: 1))!.Points);
    }

    [Fact]
    public async Task Read_OfAnEarlierVersion_IsThatVersion()
    {
        var scene = new BenchmarkScene(fixture, 2018, "disability-pay-gap-median-hourly");
        var councils = await scene.GivenContributors(12);
        Given.Done(await scene.Release(scene.Analyst));
        Given.Done(await scene.Withdraw(councils[0].Grains, councils[0].Metric));
        Given.Done(await scene.Release(scene.Analyst));

        Assert.Equal((1, 12), Of(await scene.Read(scene.Analyst, 1)));
        Assert.Equal((2, 7), Of(await scene.Read(scene.Analyst)));
        Assert.Null(await scene.Read(scene.Analyst, 3));
        Assert.Null(await scene.Read(scene.Analyst, 0));

        static (int Version, int Counted) Of(BenchmarkReading? reading) => (reading!.Version, reading.Cohorts.Single(c => c.Release.Key == Region).Release.Counted);
    }

    // One who waited and then withdrew is in no panel; a new version is planned all the same.
    [Fact]
    public async Task Release_AfterOneWhoWaitedWithdrew_IsPlanned()
    {
        var scene = new BenchmarkScene(fixture, 2019, "disability-pay-gap-mean-bonus");
        var (earlier, later) = (scene, new BenchmarkScene(fixture, 2020, "disability-pay-gap-mean-bonus"));
        await earlier.GivenContributors(11);
        Given.Done(await earlier.Release(earlier.Analyst));
        var councils = await later.GivenContributors(12);
        Given.Done(await later.Release(later.Analyst));
        Assert.Equal((12, 11), (Of(await later.Read(later.Analyst)).Contributed, Of(await later.Read(later.Analyst)).Counted));

        Given.Done(await later.Withdraw(councils[11].Grains, councils[11].Metric));
        var outcome = await later.Release(later.Analyst);

        Assert.Equal(2, Given.Done(outcome).Version);

        static CohortRelease Of(BenchmarkReading? reading) => reading!.Cohorts.Single(c => c.Release.Key == Region).Release;
    }

    [Fact]
    public async Task Groups_OfAPeriod_AreTheirKindsAndMembersByName()
    {
        var analyst = new BenchmarkScene(fixture, 2024).Analyst;
        var period = new Period(new DateOnly(2024, 4, 1), new DateOnly(2025, 3, 31));

        var groups = await analyst.CallKey<IComparedIndicatorsGrain, Task<ImmutableArray<OverviewGroup>>>(IComparedIndicatorsGrain.Key, grain => grain.Groups(period, [BenchmarkGroupKind.Region]));
        var members = await analyst.CallKey<IComparedIndicatorsGrain, Task<ImmutableArray<GroupMember>>>(IComparedIndicatorsGrain.Key, grain => grain.Members(period, Region));

        Assert.Equal(9, groups.Length);
        Assert.Equal((12, "County Durham"), (members.Length, members[0].Name));
        Assert.Empty(await analyst.CallKey<IComparedIndicatorsGrain, Task<ImmutableArray<GroupMember>>>(IComparedIndicatorsGrain.Key, grain => grain.Members(new Period(new DateOnly(1, 1, 1), new DateOnly(9, 1, 1)), Region)));
    }

    // Who consented in which role, and when it was withdrawn, stays on record; a second consent begins anew.
    [Fact]
    public async Task Consents_OfAMetric_AreKeptWithTheirRoleAndWithdrawal()
    {
        var scene = new BenchmarkScene(fixture, 2021);
        var (grains, metric) = (await scene.GivenContributors(1))[0];

        Given.Done(await scene.Withdraw(grains, metric));
        var withdrawn = Assert.Single((await Get()).WithdrawnConsents);
        Given.Done(await scene.Consent(grains, metric));
        var view = await Get();

        Assert.Equal((grains.Caller.Actor, Roles.StrategyLead, grains.Caller.Actor, Roles.StrategyLead), (withdrawn.Consent.By, withdrawn.Consent.Role, withdrawn.By, withdrawn.Role));
        Assert.True(withdrawn.At >= withdrawn.Consent.At);
        Assert.Equal((scene.Period, FreedomOfInformation.Version), (Assert.Single(view.Consents).Period, view.Consents[0].Statement));
        Assert.Equal(new ContributablePeriod(scene.Period, null), Assert.Single(view.Contributable));

        async Task<MetricView> Get() => (await grains.Call<IMetricGrain, Task<MetricView?>>(metric, grain => grain.Get(new RagRule())))!;
    }
}
