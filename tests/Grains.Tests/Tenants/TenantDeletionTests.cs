using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Contracts.Writing;

using Microsoft.Data.Sqlite;

namespace EqualityCloud.Grains.Tests.Tenants;

public sealed class TenantDeletionTests
{
    [Fact]
    public async Task RequestDeletion_WithoutThePermission_IsForbidden()
    {
        await using var world = await TenantWorld.Create();
        var tenant = await GivenTenant.Council(world.Platform, "E06000021");

        Assert.Equal(ProblemCodes.Forbidden, (await Request(world.As(Given.Lead(tenant)), tenant)).Problems[0].Code);
        Assert.Equal(ProblemCodes.NotFound, (await Request(world.Administrator(new TenantId(Guid.NewGuid())), tenant)).Problems[0].Code);
        Assert.Null((await GivenTenant.Read(world.Platform, tenant))!.Deletion);
    }

    [Fact]
    public async Task RequestDeletion_WithinTheGracePeriod_CanBeTakenBack()
    {
        await using var world = await TenantWorld.Create();
        var tenant = await world.GivenFullCouncil();
        var administrator = world.Administrator(tenant);

        Given.Done(await Request(administrator, tenant));
        var planned = (await GivenTenant.Read(administrator, tenant))!;
        Assert.Equal((TenantStatus.Active, world.Clock.GetUtcNow().AddDays(30)), (planned.Status, planned.Deletion!.Due));
        Given.Done(await Cancel(administrator, tenant));
        world.Clock.SetTo(world.Clock.GetUtcNow().AddDays(31));
        await world.Restart();

        Assert.Equal((TenantStatus.Active, null), ((await GivenTenant.Read(world.Platform, tenant))!.Status, (await GivenTenant.Read(world.Platform, tenant))!.Deletion));
        Assert.NotEmpty(await world.Contents(tenant));
    }

    [Fact]
    public async Task Deletion_WhenDue_RemovesEverythingButTheCertificate()
    {
        await using var world = await TenantWorld.Create();
        var tenant = await world.GivenFullCouncil();
        var other = await GivenTenant.Council(world.Platform, "E08000007");
        await world.Settled();
        var before = await world.Contents(other);
        await TenantWorld.Export(world.Administrator(tenant));
        var client = new ApiClient { Id = Guid.NewGuid(), Subject = "client-of-a-removed-tenant", Name = "HR feed", Scopes = ["strategies.read"], Expires = Given.Today.AddDays(30) };
        Given.Done(await world.Administrator(tenant).CallTenant<IApiClientsGrain, Task<Outcome>>(clients => clients.Register(client, new WriteRequest())));
        Given.Done(await Request(world.Administrator(tenant), tenant));
        world.Clock.SetTo(world.Clock.GetUtcNow().AddDays(31));

        Given.Done(await Request(world.Administrator(tenant), tenant));
        await TenantWorld.Until(async () => (await GivenTenant.Read(world.Platform, tenant))!.Status is TenantStatus.Deleted);

        var certificate = (await GivenTenant.Read(world.Platform, tenant))!.Certificate!;
        Assert.Equal((1, $"user-{Roles.Administrator}"), (certificate.Archives, certificate.RequestedBy));
        Assert.Superset(new HashSet<string> { "audit", "auditpage", "council", "metric", "objective", "strategy", "packimport", "tenantexport" }, certificate.States.Keys.ToHashSet());
        Assert.Equal(["tenant.deleted", "tenant.deletion-started", "tenant.deletion-requested"], (await GivenTenant.Events(world.Platform, $"tenant/{tenant}")).Take(3));
        Assert.Equal(ProblemCodes.Transition, (await Cancel(world.Administrator(tenant), tenant)).Problems[0].Code);
        Assert.Equal(before, await world.Contents(other));
        Assert.Equal(["audit", "onboarding", "tenant"], await NamedBy(world, tenant));
        // The authority can become a tenant again, and starts from nothing.
        var again = await GivenTenant.Council(world.Platform, "E06000021");
        Assert.NotEqual(tenant, again);
        Assert.Empty((await world.As(Given.Lead(again)).Council())!.Strategies);
    }

    /// <summary>Nobody asks again: the reminder that the request left behind does it, at the first tick after the day.</summary>
    [DrivenRemindersFact]
    public async Task Deletion_WhenDue_IsBegunByItsReminder()
    {
        await using var world = await TenantWorld.Create();
        var tenant = await world.GivenFullCouncil();
        var requested = world.Clock.GetUtcNow();
        Given.Done(await Request(world.Administrator(tenant), tenant));

        world.Clock.SetTo(requested.AddDays(29));
        await world.Restart();
        var early = await Status(world, tenant);
        world.Clock.SetTo(requested.AddDays(30).AddHours(1));
        await world.Restart();
        await TenantWorld.Until(async () => await Status(world, tenant) is TenantStatus.Deleted);

        Assert.Equal(TenantStatus.Active, early);
        var certificate = (await GivenTenant.Read(world.Platform, tenant))!.Certificate!;
        Assert.Equal((requested, requested.AddDays(30).AddHours(1)), (certificate.RequestedAt, certificate.StartedAt));
        Assert.Empty(await world.Contents(tenant));
    }

    [Fact]
    public async Task Deletion_CutOffAnywhere_EndsAfterTheRestartWithTheSameCertificate()
    {
        await using var world = await TenantWorld.Create(grace: TimeSpan.Zero);
        var tenant = await world.GivenFullCouncil();
        var states = (await world.Contents(tenant)).Count;
        var cuts = 0;
        world.States.BreakAfter(0);
        Given.Done(await Request(world.Administrator(tenant), tenant));
        for (var left = 1; await Status(world, tenant) is not TenantStatus.Deleted; left += 3, cuts++)
        {
            await TenantWorld.Until(async () => world.States.Struck || await Status(world, tenant) is TenantStatus.Deleted);
            await world.Restart(breakAfter: left);
        }

        var certificate = (await GivenTenant.Read(world.Platform, tenant))!.Certificate!;
        Assert.True(cuts > 2, $"Only {cuts} cuts were made.");
        Assert.Equal(states, certificate.States.Values.Sum());
        Assert.Empty(await world.Contents(tenant));
    }

    private static async Task<TenantStatus> Status(TenantWorld world, TenantId tenant) => (await GivenTenant.Read(world.Platform, tenant))!.Status;

    private static Task<Outcome> Request(CallerGrains grains, TenantId tenant) => GivenTenant.Record(grains, tenant, grain => grain.RequestDeletion(new WriteRequest()));

    private static Task<Outcome> Cancel(CallerGrains grains, TenantId tenant) => GivenTenant.Record(grains, tenant, grain => grain.CancelDeletion(new WriteRequest()));

    /// <summary>The kinds of grain in whose rows, key or content, the tenant is still named in any form: looked for in the file itself, past all our own code.</summary>
    private static async Task<IEnumerable<string>> NamedBy(TenantWorld world, TenantId tenant)
    {
        await using var file = new SqliteConnection($"Data Source={world.StoreFile};Mode=ReadOnly;Pooling=False");
        await file.OpenAsync();
        await using var command = file.CreateCommand();
        command.CommandText = "SELECT DISTINCT grain_type FROM state WHERE instr(grain_key, $n) OR instr(grain_key, $d) OR instr(CAST(data AS TEXT), $n) OR instr(CAST(data AS TEXT), $d) ORDER BY grain_type";
        command.Parameters.AddWithValue("$n", tenant.Value.ToString("N"));
        command.Parameters.AddWithValue("$d", tenant.Value.ToString("D"));
        var kinds = new List<string>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) kinds.Add(rows.GetString(0));
        return kinds;
    }
}
