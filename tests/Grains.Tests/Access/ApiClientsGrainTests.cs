using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Tests.Access;

public sealed class ApiClientsGrainTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    private readonly TenantId _tenant = new(Guid.NewGuid());

    [Fact]
    public async Task Client_OfOneTenant_IsNoOtherTenants()
    {
        var client = Client();
        Given.Done(await Register(_tenant, client));

        var taken = await Register(new TenantId(Guid.NewGuid()), client);

        Assert.Equal(ProblemCodes.Duplicate, Assert.Single(taken.Problems).Code);
    }

    [Fact]
    public async Task Client_RegisteredByWhoMayNot_IsForbiddenAndNotClaimed()
    {
        var client = Client();

        var forbidden = await fixture.As(Given.Lead(_tenant)).CallTenant<IApiClientsGrain, Task<Outcome>>(clients => clients.Register(client, new WriteRequest()));

        Assert.Equal(ProblemCodes.Forbidden, Assert.Single(forbidden.Problems).Code);
        Given.Done(await Register(new TenantId(Guid.NewGuid()), client));
    }

    [Fact]
    public async Task Client_RegisteredWithAKeyThatIsTooLong_IsRefusedAndNotClaimed()
    {
        var client = Client();
        var request = new WriteRequest(null, new string('k', WriteRequest.LongestKey + 1), "hash");

        var refused = await fixture.As(Given.Of(_tenant, Roles.Administrator)).CallTenant<IApiClientsGrain, Task<Outcome>>(clients => clients.Register(client, request));

        Assert.Equal([(ProblemCodes.TooLong, "idempotencyKey")], refused.Problems.Select(problem => (problem.Code, problem.Field)));
        Given.Done(await Register(new TenantId(Guid.NewGuid()), client));
    }

    [Fact]
    public async Task Client_ExpiredOrRevoked_IsUnknown()
    {
        var client = Client();
        Given.Done(await Register(_tenant, client));
        var now = fixture.Clock.GetUtcNow();

        var onTheLastDay = await FindAt(client, now.AddDays(30));
        var expired = await FindAt(client, now.AddDays(31));
        var before = await FindAt(client, now);
        Given.Done(await fixture.As(Given.Of(_tenant, Roles.Administrator)).CallTenant<IApiClientsGrain, Task<Outcome>>(clients => clients.Revoke(client.Id, new WriteRequest())));

        Assert.NotNull(onTheLastDay);
        Assert.Null(expired);
        Assert.NotNull(before);
        Assert.Null(await FindAt(client, now));
    }

    [Fact]
    public async Task Client_WithFaults_IsToldAllOfThem()
    {
        var outcome = await Register(_tenant, Client() with { Name = "", Scopes = ["strategies.read", "everything"], Expires = Given.Today.AddDays(-1) });

        Assert.Equal(["name", "scopes[1]", "expires"], outcome.Problems.Select(problem => problem.Field));
    }

    private static ApiClient Client() => new() { Id = Guid.NewGuid(), Subject = $"client-{Guid.NewGuid():N}", Name = "HR feed", Scopes = ["strategies.read"], Expires = Given.Today.AddDays(30) };

    private Task<Outcome> Register(TenantId tenant, ApiClient client) =>
        fixture.As(Given.Of(tenant, Roles.Administrator)).CallTenant<IApiClientsGrain, Task<Outcome>>(clients => clients.Register(client, new WriteRequest()));

    private async Task<ApiClient?> FindAt(ApiClient client, DateTimeOffset moment)
    {
        var now = fixture.Clock.GetUtcNow();
        fixture.Clock.SetTo(moment);
        var found = await fixture.As(Caller.System(_tenant)).CallTenant<IApiClientsGrain, Task<ApiClient?>>(clients => clients.Find(client.Subject));
        fixture.Clock.SetTo(now);
        return found;
    }
}
