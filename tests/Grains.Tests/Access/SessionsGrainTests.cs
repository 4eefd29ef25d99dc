using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Tests.Access;

public sealed class SessionsGrainTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    private const string Person = "ada";

    private readonly TenantId _tenant = new(Guid.NewGuid());

    [Fact]
    public async Task Ticket_OfALiveSession_IsFoundByTheProductAlone()
    {
        await Start("key");

        Assert.Equal("ticket of key", await Find("key"));
        Assert.Null(await Find("other"));
        Assert.Null(await Ask(Colleague, sessions => sessions.Find(SecretHash.Of("key"))));
    }

    [Fact]
    public async Task Sessions_OfSomebodyElse_AreNeitherSeenNorEnded()
    {
        await Start("key");

        Assert.Empty(await Ask(Colleague, sessions => sessions.List()));
        Assert.Equal(ProblemCodes.Forbidden, Assert.Single((await Ask(Colleague, sessions => sessions.EndAll())).Problems).Code);
        Assert.NotNull(await Find("key"));
    }

    [Fact]
    public async Task EndAll_ByTheirOwner_EndsThemAtOnce()
    {
        await Start("one");
        await Start("two");

        Given.Done(await Ask(Owner, sessions => sessions.EndAll()));

        Assert.Null(await Find("one"));
        Assert.Null(await Find("two"));
        Assert.Equal(ProblemCodes.NotFound, Assert.Single((await Ask(System, sessions => sessions.Renew(SecretHash.Of("one"), "ticket", fixture.Clock.GetUtcNow().AddHours(1)))).Problems).Code);
    }

    [Fact]
    public async Task Session_PastItsEnd_IsGone()
    {
        await Start("key");
        var now = fixture.Clock.GetUtcNow();
        fixture.Clock.SetTo(now.AddHours(1));

        var found = await Find("key");
        fixture.Clock.SetTo(now);

        Assert.Null(found);
    }

    [Fact]
    public async Task Session_MoreThanThereIsRoomFor_EndsTheOldest()
    {
        for (var i = 0; i < 11; i++) await Start($"key {i}");

        Assert.Null(await Find("key 0"));
        Assert.NotNull(await Find("key 1"));
        Assert.Equal(10, (await Ask(Owner, sessions => sessions.List())).Length);
    }

    private CallerGrains System => fixture.As(Caller.System(_tenant));

    private CallerGrains Owner => fixture.As(Given.Of(_tenant, Roles.Viewer) with { Actor = Person });

    private CallerGrains Colleague => fixture.As(Given.Of(_tenant, Roles.StrategyLead));

    private Task<Outcome> Start(string key) =>
        Ask(System, sessions => sessions.Start(Person, new SessionDraft(Guid.NewGuid(), SecretHash.Of(key), $"ticket of {key}", fixture.Clock.GetUtcNow().AddHours(1), "Browser")));

    private Task<string?> Find(string key) => Ask(System, sessions => sessions.Find(SecretHash.Of(key)));

    private Task<T> Ask<T>(CallerGrains caller, Func<ISessionsGrain, Task<T>> call) => caller.CallKey(PrincipalKey.Of(_tenant, Person), call);
}
