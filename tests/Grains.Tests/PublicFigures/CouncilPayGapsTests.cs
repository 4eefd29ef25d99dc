using System.Collections.Immutable;
using System.Globalization;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.PublicFigures;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains.Tenancy;
using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Grains.Tests.PublicFigures;

public sealed class CouncilPayGapsTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    private static readonly Authority[] WestMidlands =
        [.. AuthorityRegister.Standard.All.Where(a => a is { Region: Region.WestMidlands, ValidTo: null } && !a.Type.IsRegionalBody()).OrderBy(a => a.Name, StringComparer.Ordinal)];

    private CallerGrains Platform => fixture.As(Given.Of(TenantId.Platform, Roles.PlatformAdministrator));

    [Fact]
    public async Task Councils_ReadWithoutThePermission_AreRefused()
    {
        var council = fixture.As((await fixture.GivenCouncil()).Caller with { Permissions = Permissions.None });

        await Assert.ThrowsAsync<CallRefusedException>(() => Read(council, 2040, new CouncilPayGapRequest()));
        await Assert.ThrowsAsync<CallRefusedException>(() => council.CallKey<ICouncilPayGapsGrain, Task<CouncilNeighbours?>>("2040", grain => grain.Neighbours(null, default, 15)));
    }

    // -4.1 is closer to 0 than 5: a gap in favour of women is a gap as well.
    [Fact]
    public async Task Councils_InTheOrderOfTheField_AreByDistanceFromZeroAndThoseWithoutAValueLast()
    {
        await Publish(2041, Return("1", "Stoke-on-Trent City Council", -10.4m), Return("2", "Birmingham City Council", 5m), Return("3", "Walsall Council", -4.1m), Return("4", "Coventry City Council", null), Return("5", "Some Bakeries Limited", 1m));
        var reader = await fixture.GivenCouncil();

        var page = await Read(reader, 2041, new CouncilPayGapRequest());

        Assert.Equal(["Walsall", "Birmingham", "Stoke-on-Trent", "Coventry"], page.Councils.Select(council => council.Council));
        Assert.Equal([1, 2, 3, null], page.Councils.Select(council => council.Rank));
        Assert.Equal([50m, 83.3m, 16.7m, null], page.Councils.Select(council => council.Percentile));
        Assert.Equal((4, new GapQuartiles(3, -7.25m, -4.1m, 0.45m)), (page.Total, page.Quartiles));
        Assert.Equal(["Stoke-on-Trent", "Walsall", "Birmingham", "Coventry"], await Names(CouncilPayGapOrder.Lowest));
        Assert.Equal(["Birmingham", "Walsall", "Stoke-on-Trent", "Coventry"], await Names(CouncilPayGapOrder.Highest));
        Assert.Equal(["Stoke-on-Trent", "Birmingham", "Walsall", "Coventry"], await Names(CouncilPayGapOrder.FarthestFromZero));
        Assert.Equal(["Birmingham", "Coventry", "Stoke-on-Trent", "Walsall"], await Names(CouncilPayGapOrder.Name));

        async Task<IEnumerable<string>> Names(CouncilPayGapOrder order) => (await Read(reader, 2041, new CouncilPayGapRequest { Order = order })).Councils.Select(council => council.Council);
    }

    [Fact]
    public async Task Councils_NarrowedAndPaged_AreThoseThatFit()
    {
        await Publish(2042, [.. WestMidlands.Select((council, at) => Return($"{at}", council.OfficialName, at)), Return("500", "Leicester City Council", 3m)]);
        var reader = await fixture.GivenCouncil();

        var page = await Read(reader, 2042, new CouncilPayGapRequest { Region = "West Midlands", Order = CouncilPayGapOrder.Name, Skip = 5, Take = 3 });
        var districts = await Read(reader, 2042, new CouncilPayGapRequest { Type = "Metropolitan district", Take = 100 });
        var named = await Read(reader, 2042, new CouncilPayGapRequest { Name = "leic" });

        Assert.Equal((WestMidlands.Length, 3), (page.Total, page.Councils.Length));
        Assert.Equal(WestMidlands[5].Name, page.Councils[0].Council);
        Assert.Equal(7, districts.Total);
        Assert.Equal("Leicester", Assert.Single(named.Councils).Council);
        Assert.Empty((await Read(reader, 2042, new CouncilPayGapRequest { Name = new string('x', 201) })).Councils);
        Assert.Empty((await Read(reader, 2043, new CouncilPayGapRequest())).Councils);
    }

    // One return, two councils.
    [Fact]
    public async Task Councils_OfAJointReturn_AreBothAndNeitherAlone()
    {
        await Publish(2022, Return("11386", "South Oxfordshire and Vale of White Horse District Councils", 4.7m) with { IsJoint = true });

        var page = await Read(await fixture.GivenCouncil(), 2022, new CouncilPayGapRequest());

        Assert.Equal(["South Oxfordshire", "Vale of White Horse"], page.Councils.Select(council => council.Council));
        Assert.All(page.Councils, council => Assert.True(council.Return.IsJoint));
    }

    // Public figures: the neighbours of two councils overlap, and each is shown as it is.
    [Fact]
    public async Task Neighbours_OfTwoCouncils_AreOfTheirTypeTheMostAlikeFirstAndOverlap()
    {
        Authority[] districts = [.. AuthorityRegister.Standard.All.Where(a => a is { Type: AuthorityType.MetropolitanDistrict, ValidTo: null })];
        await Publish(2044, [.. districts.Select((council, at) => Return($"{at}", council.OfficialName, at - 10)), Return("900", "Stoke-on-Trent City Council", 1m)]);
        var walsall = await fixture.GivenCouncil(Given.Council with { AreaCodes = [new AreaCode { Code = "E08000030" }] });

        var own = await Neighbours(walsall, null);
        var other = await Neighbours(walsall, "E08000028"); // Sandwell

        Assert.Equal("Walsall", own!.Council.Council);
        Assert.Equal(15, own.Neighbours.Length);
        Assert.All(own.Neighbours, neighbour => Assert.Equal("Metropolitan district", neighbour.PayGap.Type));
        Assert.Equal(own.Neighbours.Select(neighbour => neighbour.Distance).Order(), own.Neighbours.Select(neighbour => neighbour.Distance));
        Assert.All(own.Neighbours, neighbour => Assert.InRange(neighbour.Distance, 0.001m, 1m));
        Assert.Contains(other!.Neighbours, neighbour => own.Neighbours.Any(same => same.PayGap.Code == neighbour.PayGap.Code));
        Assert.Equal(15, own.Quartiles!.Count);
        Assert.Null(await Neighbours(walsall, "E06000047")); // made no return
        Assert.Null(await Neighbours(walsall, "nobody"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_000)]
    public async Task Councils_OfAYearThatNoCalendarHas_AreNone(int year) =>
        Assert.Equal((0, 0), await Read(await fixture.GivenCouncil(), year, new CouncilPayGapRequest()) is var page ? (page.Total, page.Councils.Length) : default);

    private static Task<CouncilPayGapPage> Read(CallerGrains grains, int year, CouncilPayGapRequest request) =>
        grains.CallKey<ICouncilPayGapsGrain, Task<CouncilPayGapPage>>(year.ToString(CultureInfo.InvariantCulture), grain => grain.Read(request));

    private static Task<CouncilNeighbours?> Neighbours(CallerGrains grains, string? code) =>
        grains.CallKey<ICouncilPayGapsGrain, Task<CouncilNeighbours?>>("2044", grain => grain.Neighbours(code, PayGapMeasure.MedianHourly, 15));

    private static PublicPayGapReturn Return(string key, string name, decimal? gap) => new() { EmployerKey = key, Name = name, CurrentName = name, MedianHourly = gap };

    private async Task Publish(int year, params PublicPayGapReturn[] returns)
    {
        foreach (var page in returns.GroupBy(r => PublicPayGapKey.PageOf(r.EmployerKey)))
        {
            ImmutableArray<PublicReturnSwap> swaps = [.. page.Select(r => new PublicReturnSwap(r.EmployerKey, null, r))];
            Assert.Empty(await Platform.CallKey<IPublicPayGapPageGrain, Task<ImmutableArray<string>>>(PublicPayGapKey.Of(year, page.Key), grain => grain.Swap(swaps)));
        }
    }
}
