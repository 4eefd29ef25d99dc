using System.Collections.Immutable;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Councils;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Validation;
using EqualityCloud.Storage.Serialization;

using Microsoft.Extensions.Logging.Abstractions;

namespace EqualityCloud.Grains.Tests.Councils;

public sealed class CouncilGrainTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    [Fact]
    public async Task Get_ByAnotherCouncil_IsItsOwn()
    {
        var grains = await fixture.GivenCouncil();
        var other = await fixture.GivenCouncil(Given.Council with { Name = "Otherton Council" });
        var nobody = fixture.As(Given.Lead(new TenantId(Guid.NewGuid())));

        Assert.Equal((grains.Caller.Tenant.Value, "Testford Council"), ((await grains.Council())!.Id, (await grains.Council())!.Profile.Name));
        Assert.Equal("Otherton Council", (await other.Council())!.Profile.Name);
        Assert.Null(await nobody.Council());
    }

    [Fact]
    public async Task Edit_WhereThereIsNoCouncil_IsNotFoundEvenWithoutPermission() =>
        Assert.Equal([(ProblemCodes.NotFound, null)], await Problems(Edit(fixture.As(Given.Of(new TenantId(Guid.NewGuid()), Roles.Viewer)), Given.Council, 1)));

    [Theory]
    [InlineData(Roles.Viewer)]
    [InlineData(Roles.Contributor)]
    [InlineData(Roles.Integrator)]
    [InlineData(Roles.RegionalAnalyst)]
    public async Task Edit_WithoutThePermission_IsForbidden(string role)
    {
        var grains = await fixture.GivenCouncil();

        Assert.Equal([(ProblemCodes.Forbidden, null)], await Problems(Edit(fixture.As(Given.Of(grains.Caller.Tenant, role)), Given.Council with { Name = "Mine" }, 1)));
        Assert.Equal("Testford Council", (await grains.Council())!.Profile.Name);
    }

    [Fact]
    public async Task Edit_AtItsVersion_ReplacesTheProfileAndLeavesALine()
    {
        var grains = await fixture.GivenCouncil();

        Assert.Equal(2, Given.Done(await Edit(grains, Given.Council with { Employees = 4200 }, 1)).Version);

        Assert.Equal((2, 4200), ((await grains.Council())!.Version, (await grains.Council())!.Profile.Employees));
        Assert.Equal(["council.edited", "council.created"], (await grains.Audit("council")).Entries.Select(e => e.Event));
    }

    [Fact]
    public async Task Edit_ThatSaysTheSame_KeepsTheVersion()
    {
        var grains = await fixture.GivenCouncil();

        Assert.Equal(1, Given.Done(await Edit(grains, Given.Council with { Units = [] }, 1)).Version);
        Assert.Equal([(ProblemCodes.Conflict, "version")], await Problems(Edit(grains, Given.Council, 2)));
    }

    [Fact]
    public async Task Create_ASecondTime_LeavesTheCouncilAsItIs()
    {
        var grains = await fixture.GivenCouncil();

        var again = await grains.CallTenant<ICouncilGrain, Task<Outcome>>(grain => grain.Create(Given.Council with { Name = "Otherton Council" }));

        Assert.Equal((true, 1), (again.Done, again.Version));
        Assert.Equal("Testford Council", (await grains.Council())!.Profile.Name);
    }

    public static TheoryData<string, CouncilProfile, string, string> BadProfiles => new()
    {
        { "no name", Given.Council with { Name = "" }, ProblemCodes.Required, "name" },
        { "headcount", Given.Council with { Employees = -1 }, ProblemCodes.Negative, "employees" },
        { "lower-case code", Given.Council with { AreaCodes = [new AreaCode { Code = "e06000021" }] }, ProblemCodes.Format, "areaCodes[0].code" },
        { "short code", Given.Council with { AreaCodes = [new AreaCode { Code = "E06000021" }, new AreaCode { Code = "E0600002" }] }, ProblemCodes.Format, "areaCodes[1].code" },
        { "code of nowhere", Given.Council with { AreaCodes = [new AreaCode { Code = "X06000021" }] }, ProblemCodes.Format, "areaCodes[0].code" },
        { "code backwards", Given.Council with { AreaCodes = [new AreaCode { Code = "E06000021", ValidFrom = new(2020, 4, 1), ValidTo = new(2020, 3, 31) }] }, ProblemCodes.Period, "areaCodes[0].validTo" },
        { "bands overlap", Given.Council with { PayBands = [Band("a", 0, 20_000), Band("b", 19_999, 30_000)] }, ProblemCodes.Range, "payBands[1].from" },
        { "band upside down", Given.Council with { PayBands = [Band("a", 20_000, 20_000)] }, ProblemCodes.Range, "payBands[0].to" },
        { "band twice", Given.Council with { PayBands = [Band("a", 0, 1), Band("a", 1, 2)] }, ProblemCodes.Duplicate, "payBands[1].key" },
        { "statutory", Given.Council with { OwnCharacteristics = [new OwnCharacteristic { Key = "marriage-and-civil-partnership", Label = "Marriage" }] }, ProblemCodes.Duplicate, "ownCharacteristics[0].key" },
        { "statutory too", Given.Council with { OwnCharacteristics = [new OwnCharacteristic { Key = "carers", Label = "Carers" }, new OwnCharacteristic { Key = "sex", Label = "Sex" }] }, ProblemCodes.Duplicate, "ownCharacteristics[1].key" },
        { "unit before its parent", Given.Council with { Units = [new OrganisationUnit { Key = "hr", Name = "HR", Parent = "corporate" }, new OrganisationUnit { Key = "corporate", Name = "Corporate" }] }, ProblemCodes.Unknown, "units[0].parent" },
        { "rag", Given.Council with { RagRule = new RagRule { OnTrackWithin = 30, AtRiskWithin = 10 } }, ProblemCodes.Range, "ragRule.atRiskWithin" },
        { "rag below zero", Given.Council with { RagRule = new RagRule { OnTrackWithin = -1 } }, ProblemCodes.Range, "ragRule.onTrackWithin" },
    };

    [Theory]
    [MemberData(nameof(BadProfiles))]
    public async Task Edit_ToWhatCannotBe_IsRefusedByField(string what, CouncilProfile profile, string code, string field)
    {
        var grains = await fixture.GivenCouncil();

        Assert.True((await Problems(Edit(grains, profile, 1))).Contains((code, $"profile.{field}")), what);
        Assert.Equal(1, (await grains.Council())!.Version);
    }

    [Fact]
    public async Task Edit_WithBandsThatTouch_IsDone()
    {
        var grains = await fixture.GivenCouncil();

        Given.Done(await Edit(grains, Given.Council with { PayBands = [Band("a", null, 20_000), Band("b", 20_000, 30_000), Band("c", 30_000, null)] }, 1));
    }

    [Fact]
    public async Task Index_OfManyThingsMadeAtOnce_NamesEachOnce()
    {
        var grains = await fixture.GivenCouncil();

        var strategies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => grains.GivenStrategy()));
        var metrics = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => grains.GivenMetric()));

        var view = (await grains.Council())!;
        Assert.Equal(strategies.Order(), view.Strategies.Order());
        Assert.Equal(metrics.Order(), view.Metrics.Order());
        // An editor's version does not move because somebody made something.
        Assert.Equal(1, view.Version);
    }

    [Fact]
    public void State_OfACouncilThatHoldsAllItMay_StaysWithinTheAim()
    {
        var full = new CouncilState
        {
            Profile = Given.Council,
            Strategies = [.. Enumerable.Range(0, Limits.Strategies).Select(_ => Guid.NewGuid())],
            Metrics = [.. Enumerable.Range(0, Limits.Metrics).Select(_ => Guid.NewGuid())],
            Envelope = new Envelope { Version = 1, Taken = Enumerable.Range(0, SenderMemory.Kept).ToImmutableSortedDictionary(_ => $"metric/{Guid.NewGuid():N}", _ => 1L) },
        };

        var stored = new GrainStateSerializer([], NullLogger<GrainStateSerializer>.Instance).SerializeToArray(GrainId.Create("council", "full"), full);

        Assert.InRange(stored.Length, 45_000, GrainStateSerializer.AimBytes);
    }

    [Fact]
    public async Task Index_OfManyThingsMadeOneAfterTheOther_RemembersFewOfItsSenders()
    {
        var grains = await fixture.GivenCouncil();
        for (var i = 0; i < 2 * SenderMemory.Kept; i++)
        {
            var metric = await grains.GivenMetric();
            await grains.Call<IMetricGrain, Task>(metric, grain => grain.Drain());
        }

        var stored = new GrainState<CouncilState>();
        await fixture.Silo.Storage.ReadStateAsync("council", GrainId.Create("council", TenantKey.Of(grains.Caller.Tenant)), stored);
        Assert.Equal(2 * SenderMemory.Kept, stored.State!.Metrics.Length);
        Assert.InRange(stored.State.Envelope.Taken.Count, 1, SenderMemory.Kept);
    }

    [Fact]
    public async Task Adopt_OfWhatIsThereAlready_AddsOnlyTheRest()
    {
        var grains = await fixture.GivenCouncil();

        Given.Done(await grains.CallTenant<ICouncilGrain, Task<Outcome>>(grain => grain.Adopt(
            [new GovernanceBody { Key = "board", Name = "Another name" }, new GovernanceBody { Key = "cabinet", Name = "Cabinet" }], [], [new OwnCharacteristic { Key = "carers", Label = "Others" }])));

        var profile = (await grains.Council())!.Profile;
        Assert.Equal(["Equality Board", "Cabinet"], profile.GovernanceBodies.Select(b => b.Name));
        Assert.Equal(["Carers"], profile.OwnCharacteristics.Select(c => c.Label));
    }

    private static PayBand Band(string key, decimal? from, decimal? to) => new() { Key = key, Label = key, From = from, To = to };

    private static Task<Outcome> Edit(CallerGrains grains, CouncilProfile profile, int version) => grains.CallTenant<ICouncilGrain, Task<Outcome>>(grain => grain.Edit(profile, Given.At(version)));

    private static async Task<(string, string?)[]> Problems(Task<Outcome> outcome) => [.. (await outcome).Problems.Select(p => (p.Code, p.Field))];
}
