using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Tests.Benchmarks;

/// <summary>Releases with noise. All tests spend of one budget for the year, 900 of 1,000 thousandths together.</summary>
public sealed class OpenReleaseTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    [Fact]
    public async Task ReleaseOpenly_ByACouncil_IsForbidden()
    {
        var scene = new BenchmarkScene(fixture, 2013, "sc-wres-1");

        Assert.Equal(ProblemCodes.Forbidden, Assert.Single((await scene.ReleaseOpenly(await fixture.GivenCouncil(), 300)).Problems).Code);
    }

    [Fact]
    public async Task ReleaseOpenly_OfFiguresWithoutCounts_IsRefused()
    {
        var scene = new BenchmarkScene(fixture, 2013);

        Assert.Equal(ProblemCodes.NotComparable, Assert.Single((await scene.ReleaseOpenly(scene.Analyst, 300)).Problems).Code);
    }

    // Noise of scale 13 on 1,920 of 12,066: what is published is that, give or take, and says what it cost.
    [Fact]
    public async Task ReleaseOpenly_OfTwelveCouncils_IsDrawnOnceAndStaysSo()
    {
        var scene = new BenchmarkScene(fixture, 2014, "sc-wres-1");
        await scene.GivenShares(12);

        Given.Done(await scene.ReleaseOpenly(scene.Analyst, 300));
        var first = await scene.ReadOpen(fixture.As(Given.Of(new TenantId(Guid.NewGuid()), Roles.Viewer)));
        Given.Done(await scene.ReleaseOpenly(scene.Analyst, 300));
        await fixture.Restart();

        Assert.Equal(["all", "Region/NorthEast"], first!.Groups.Select(group => group.Key));
        Assert.All(first.Groups, group =>
        {
            Assert.Equal(12, group.Contributed);
            Assert.InRange(group.Total, 12_066 - 600, 12_066 + 600);
            Assert.Equal(Math.Round(100m * group.Cases / group.Total, 1), group.Percent);
        });
        Assert.Equal(300, first.MilliEpsilon);
        Assert.Contains("e^0.3", first.Statement, StringComparison.Ordinal);
        Assert.Equal(first.Groups.AsEnumerable(), (await scene.ReadOpen(fixture.As(scene.Analyst.Caller)))!.Groups.AsEnumerable());
    }

    [Fact]
    public async Task Release_InBothModes_IsRefusedEitherWay()
    {
        var (open, hiding) = (new BenchmarkScene(fixture, 2015, "sc-wres-1"), new BenchmarkScene(fixture, 2016, "sc-wres-1"));
        await open.GivenShares(12);
        await hiding.GivenShares(12);
        Given.Done(await open.ReleaseOpenly(open.Analyst, 100));
        Given.Done(await hiding.Release(hiding.Analyst));

        Assert.Equal(ProblemCodes.OtherMode, Assert.Single((await open.Release(open.Analyst)).Problems).Code);
        Assert.Equal(ProblemCodes.OtherMode, Assert.Single((await hiding.ReleaseOpenly(hiding.Analyst, 100)).Problems).Code);
    }

    [Fact]
    public async Task ReleaseOpenly_OverTheBudgetOfAYear_IsRefusedAndReleasesNothing()
    {
        var (first, second) = (new BenchmarkScene(fixture, 2017, "sc-wres-1"), new BenchmarkScene(fixture, 2018, "sc-wres-1"));
        await first.GivenShares(12);
        await second.GivenShares(12);
        Given.Done(await first.ReleaseOpenly(first.Analyst, 500));

        Assert.Equal(ProblemCodes.BudgetSpent, Assert.Single((await second.ReleaseOpenly(second.Analyst, 600)).Problems).Code);
        Assert.Null(await second.ReadOpen(second.Analyst));
    }
}
