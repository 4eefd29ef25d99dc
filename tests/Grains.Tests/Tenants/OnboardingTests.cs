using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Tests.Tenants;

public sealed class OnboardingTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    private CallerGrains Platform => fixture.As(GivenTenant.PlatformAdministrator);

    [Fact]
    public async Task Record_ForAnotherTenant_IsNotThere()
    {
        var tenant = await GivenTenant.Council(Platform, "E06000021");
        var stranger = fixture.As(Given.Of(new TenantId(Guid.NewGuid()), Roles.Administrator));

        Assert.Null(await GivenTenant.Read(stranger, tenant));
        Assert.NotNull(await GivenTenant.Read(fixture.As(Given.Of(tenant, Roles.Viewer)), tenant));
        Assert.Equal([ProblemCodes.NotFound], Codes(await GivenTenant.Record(stranger, tenant, grain => grain.Suspend("because", new WriteRequest(1)))));
        Assert.Equal([ProblemCodes.NotFound], Codes(await GivenTenant.Record(stranger, tenant, grain => grain.RequestDeletion(new WriteRequest()))));
    }

    [Fact]
    public async Task Platform_ReadsNoContent()
    {
        var tenant = await GivenTenant.Council(Platform, "E06000016");

        await Assert.ThrowsAsync<Grains.Tenancy.CallRefusedException>(() => Platform.CallKey<ICouncilGrain, Task<CouncilView?>>(TenantKey.Of(tenant), grain => grain.Get()));
        await Assert.ThrowsAsync<Grains.Tenancy.CallRefusedException>(() => Platform.CallKey<IAuditGrain, Task<AuditPage>>(TenantKey.Of(tenant), grain => grain.Read(null, null, 10)));
        Assert.Equal([ProblemCodes.NotFound], Codes(await GivenTenant.Record(Platform, tenant, grain => grain.RequestDeletion(new WriteRequest()))));
    }

    [Fact]
    public async Task Onboard_WithoutThePermission_IsForbidden()
    {
        var viewer = fixture.As(Given.Of(TenantId.Platform, Roles.Viewer));

        Assert.Equal([ProblemCodes.Forbidden], Codes(await GivenTenant.Onboard(viewer, new OnboardingRequest(TenantKind.Council, "E08000007"), new TenantId(Guid.NewGuid()))));
    }

    [Fact]
    public async Task Register_Searched_TellsWhatExistsAndWhoIsATenant()
    {
        await GivenTenant.Council(Platform, "E08000012");

        var found = await Platform.CallTenant<ITenantListGrain, Task<ImmutableArray<AuthorityEntry>>>(list => list.SearchRegister("liverpool", 20));
        var byViewer = await fixture.As(Given.Of(TenantId.Platform, Roles.Viewer)).CallTenant<ITenantListGrain, Task<ImmutableArray<AuthorityEntry>>>(list => list.SearchRegister("liverpool", 20));
        var abolished = await Platform.CallTenant<ITenantListGrain, Task<ImmutableArray<AuthorityEntry>>>(list => list.SearchRegister("allerdale", 20));
        var all = await Platform.CallTenant<ITenantListGrain, Task<ImmutableArray<AuthorityEntry>>>(list => list.SearchRegister("", 1_000));

        Assert.True(found.Single(entry => entry.Code == "E08000012").IsTenant);
        Assert.Contains(found, entry => entry is { Kind: TenantKind.RegionalBody, IsTenant: false });
        Assert.Empty(byViewer);
        Assert.Empty(abolished);
        Assert.Equal(50, all.Length);
    }

    [Fact]
    public async Task Onboard_ACouncil_MakesItWithWhatTheRegisterSays()
    {
        var tenant = await GivenTenant.Council(Platform, "E06000065");

        var view = (await GivenTenant.Read(Platform, tenant))!;
        Assert.Equal(new TenantDetails(TenantKind.Council, "North Yorkshire Council", "E06000065", "Unitary authority", "Yorkshire and The Humber"), view.Details);
        Assert.Equal(TenantStatus.Active, view.Status);
        var council = await fixture.As(Given.Lead(tenant)).CallTenant<ICouncilGrain, Task<CouncilView?>>(grain => grain.Get());
        var codes = council!.Profile.AreaCodes;
        Assert.Equal(("E06000065", new DateOnly(2023, 4, 1), null), (codes[0].Code, codes[0].ValidFrom, codes[0].ValidTo));
        Assert.Equal(9, codes.Length);
        Assert.All(codes.Skip(1), former => Assert.Equal((new DateOnly(2023, 3, 31), "E06000065"), (former.ValidTo, Assert.Single(former.Successors))));
    }

    [Fact]
    public async Task Onboard_TheSameAgain_IsRefusedUnlessItIsTheSameId()
    {
        var tenant = await GivenTenant.Council(Platform, "W06000015");
        var request = new OnboardingRequest(TenantKind.Council, "W06000015");

        Assert.Equal([ProblemCodes.AlreadyExists], Codes(await GivenTenant.Onboard(Platform, request, new TenantId(Guid.NewGuid()))));
        Assert.Equal(tenant.Value, (await GivenTenant.Onboard(Platform, request, tenant)).Created);
    }

    [Theory]
    [InlineData("E08000037", "E08000020")]
    [InlineData("S12000015", "S12000047")]
    public async Task Onboard_UnderAnotherOfItsCodes_IsTheSameAuthority(string first, string second)
    {
        var tenant = await GivenTenant.Council(Platform, first);
        var again = new OnboardingRequest(TenantKind.Council, second);

        Assert.Equal([ProblemCodes.AlreadyExists], Codes(await GivenTenant.Onboard(Platform, again, new TenantId(Guid.NewGuid()))));
        Assert.Equal(tenant.Value, (await GivenTenant.Onboard(Platform, again, tenant)).Created);
        var details = (await GivenTenant.Read(Platform, tenant))!.Details;
        Assert.True(Assert.Single(await Search(details.Name)).IsTenant);
    }

    /// <summary>Two at once: which of them is first does not matter, there is one.</summary>
    [Fact]
    public async Task Onboard_UnderTwoCodesAtOnce_MakesOneTenant()
    {
        var outcomes = await Task.WhenAll(new[] { "E06000057", "E06000048", "E06000057" }.Select(code => GivenTenant.Onboard(Platform, new OnboardingRequest(TenantKind.Council, code), new TenantId(Guid.NewGuid()))));

        Assert.Single(outcomes, outcome => outcome.Done);
        Assert.All(outcomes.Where(outcome => !outcome.Done), outcome => Assert.Equal([ProblemCodes.AlreadyExists], Codes(outcome)));
    }

    [Fact]
    public async Task Onboard_ARegionalBody_UnderItsNameWrittenOtherwise_IsTheSameBody()
    {
        Given.Done(await GivenTenant.Onboard(Platform, new OnboardingRequest(TenantKind.RegionalBody, Name: "Wessex & Coast: partnership"), new TenantId(Guid.NewGuid())));

        var again = await GivenTenant.Onboard(Platform, new OnboardingRequest(TenantKind.RegionalBody, Name: " WESSEX  & Coast partnership"), new TenantId(Guid.NewGuid()));

        Assert.Equal([ProblemCodes.AlreadyExists], Codes(again));
    }

    [Theory]
    [InlineData(TenantKind.Council, "E10000006", null, "code", ProblemCodes.AuthorityAbolished)]
    [InlineData(TenantKind.RegionalBody, null, "greater manchester combined authority", "code", ProblemCodes.Required)]
    [InlineData(TenantKind.Council, "E06009999", null, "code", ProblemCodes.Unknown)]
    [InlineData(TenantKind.Council, null, null, "code", ProblemCodes.Required)]
    [InlineData(TenantKind.Council, "E47000001", null, "kind", ProblemCodes.Unknown)]
    [InlineData(TenantKind.RegionalBody, "E06000021", null, "kind", ProblemCodes.Unknown)]
    [InlineData(TenantKind.RegionalBody, null, null, "name", ProblemCodes.Required)]
    [InlineData(TenantKind.Platform, null, "Another platform", "kind", ProblemCodes.Unknown)]
    public async Task Onboard_WhoCannotBe_IsRefusedByField(TenantKind kind, string? code, string? name, string field, string problem)
    {
        var outcome = await GivenTenant.Onboard(Platform, new OnboardingRequest(kind, code, name), new TenantId(Guid.NewGuid()));

        Assert.Equal((problem, field), (outcome.Problems[0].Code, outcome.Problems[0].Field));
    }

    [Fact]
    public async Task Onboard_AnAbolishedCouncil_NamesItsSuccessors()
    {
        var outcome = await GivenTenant.Onboard(Platform, new OnboardingRequest(TenantKind.Council, "E07000190"), new TenantId(Guid.NewGuid()));

        Assert.Contains("Somerset Council (E06000066)", outcome.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Onboard_ARegionalBody_NeedsNoRegister()
    {
        var id = new TenantId(Guid.NewGuid());
        Given.Done(await GivenTenant.Onboard(Platform, new OnboardingRequest(TenantKind.RegionalBody, Name: "Marches partnership"), id));

        Assert.Equal("Marches partnership", (await GivenTenant.Read(Platform, id))!.Details.Name);
    }

    [Fact]
    public async Task Suspend_AndResume_ChangeTheStatusAndStandInBothTrails()
    {
        var tenant = await GivenTenant.Council(Platform, "S12000049");

        Given.Done(await GivenTenant.Record(Platform, tenant, grain => grain.Suspend("No contract", new WriteRequest(1))));
        Assert.Equal((TenantStatus.Suspended, "No contract"), await Status(tenant));
        Assert.Equal([ProblemCodes.Conflict], Codes(await GivenTenant.Record(Platform, tenant, grain => grain.Resume(new WriteRequest(1)))));
        Given.Done(await GivenTenant.Record(Platform, tenant, grain => grain.Resume(new WriteRequest(2))));
        Assert.Equal((TenantStatus.Active, null), await Status(tenant));

        string[] expected = ["tenant.resumed", "tenant.suspended"];
        Assert.Equal(expected, (await GivenTenant.Events(fixture.As(Given.Lead(tenant)))).Where(expected.Contains));
        Assert.Equal(expected, (await GivenTenant.Events(Platform, $"tenant/{tenant}")).Where(expected.Contains));
    }

    [Fact]
    public async Task List_InPages_GivesEachTenantOnce_AndNothingToOthers()
    {
        foreach (var code in new[] { "N09000003", "E09000001", "E10000025" }) await GivenTenant.Council(Platform, code);

        List<TenantView> all = [];
        while (await List(Platform, all.Count == 0 ? null : all[^1].Id, 2) is { IsEmpty: false } page) all.AddRange(page);

        Assert.Equal(all.Count, all.DistinctBy(tenant => tenant.Id).Count());
        Assert.Superset(new HashSet<string?> { "N09000003", "E09000001", "E10000025" }, all.Select(tenant => tenant.Details.Code).ToHashSet());
        Assert.Empty(await List(fixture.As(Given.Of(TenantId.Platform, Roles.Viewer)), null, 10));
    }

    private Task<ImmutableArray<AuthorityEntry>> Search(string text) => Platform.CallTenant<ITenantListGrain, Task<ImmutableArray<AuthorityEntry>>>(list => list.SearchRegister(text, 5));

    private static Task<System.Collections.Immutable.ImmutableArray<TenantView>> List(CallerGrains grains, Guid? after, int limit) =>
        grains.CallTenant<ITenantListGrain, Task<System.Collections.Immutable.ImmutableArray<TenantView>>>(list => list.List(after, limit));

    private async Task<(TenantStatus, string?)> Status(TenantId tenant) => await GivenTenant.Read(Platform, tenant) is { } view ? (view.Status, view.SuspendedBecause) : default;

    private static IEnumerable<string> Codes(Outcome outcome) => outcome.Problems.Select(problem => problem.Code);
}
