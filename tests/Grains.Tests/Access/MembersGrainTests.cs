using System.Collections.Immutable;

using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Tests.Access;

public sealed class MembersGrainTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    private const string Ada = "ada";
    private const string Bob = "bob";

    private readonly TenantId _tenant = new(Guid.NewGuid());

    [Fact]
    public async Task Members_OfAnotherTenant_AreNotThere()
    {
        await GivenMembers();

        await Assert.ThrowsAnyAsync<Exception>(() => fixture.As(Given.Of(new TenantId(Guid.NewGuid()), Roles.Administrator)).CallKey<IMembersGrain, Task<MembersView?>>(TenantKey.Of(_tenant), grain => grain.Get()));
        Assert.Null(await fixture.As(Caller.System(new TenantId(Guid.NewGuid()))).CallTenant<IMembersGrain, Task<MemberAccess?>>(grain => grain.Find(Ada)));
    }

    [Theory]
    [InlineData(Roles.StrategyLead)]
    [InlineData(Roles.Viewer)]
    public async Task Changes_ByWhoManagesNoMembers_AreForbidden(string role)
    {
        await GivenMembers();
        var caller = fixture.As(Given.Of(_tenant, role));

        Outcome[] outcomes =
        [
            await Ask(caller, members => members.Invite(Draft("x@example.org"), new WriteRequest())),
            await Ask(caller, members => members.ChangeRoles(Bob, [Roles.Administrator], Given.At(1))),
            await Ask(caller, members => members.Remove(Ada, Given.At(1))),
            await Ask(caller, members => members.Hold(Holding(Bob), new WriteRequest())),
        ];

        Assert.All(outcomes, outcome => Assert.Equal(ProblemCodes.Forbidden, Assert.Single(outcome.Problems).Code));
    }

    /// <summary>Not even an administrator does what only the product does when it has seen somebody sign in.</summary>
    [Fact]
    public async Task Joining_ByAMembersOwnWord_IsForbidden()
    {
        var administrator = await GivenMembers();
        await Ask(administrator, members => members.Invite(Draft("x@example.org", "code"), new WriteRequest()));

        var accepted = await Ask(administrator, members => members.Accept(SecretHash.Of("code"), "eve", "Eve"));
        var opened = await Ask(fixture.As(Given.Of(new TenantId(Guid.NewGuid()), Roles.Administrator)), members => members.Open(TenantKind.Council, "Mine", [], []));

        Assert.Equal(ProblemCodes.Forbidden, Assert.Single(accepted.Problems).Code);
        Assert.Equal(ProblemCodes.Forbidden, Assert.Single(opened.Problems).Code);
    }

    [Fact]
    public async Task Invitation_Used_MakesAMemberOnce()
    {
        var administrator = await GivenMembers();
        Given.Done(await Ask(administrator, members => members.Invite(Draft("x@example.org", "code"), new WriteRequest())));

        var first = await Ask(System, members => members.Accept(SecretHash.Of("code"), "eve", "Eve"));
        var second = await Ask(System, members => members.Accept(SecretHash.Of("code"), "mallory", "Mallory"));

        Given.Done(first);
        Assert.Equal(ProblemCodes.InvitationInvalid, Assert.Single(second.Problems).Code);
        Assert.Equal([Roles.Viewer], (await Find("eve"))!.Member.Roles.ToArray());
        Assert.Null(await Find("mallory"));
        Assert.Contains("member.joined", await Events());
    }

    [Fact]
    public async Task Invitation_WithdrawnReplacedOrTooOld_LetsNobodyIn()
    {
        var administrator = await GivenMembers();
        var withdrawn = await Ask(administrator, members => members.Invite(Draft("a@example.org", "withdrawn"), new WriteRequest()));
        await Ask(administrator, members => members.WithdrawInvitation(withdrawn.Created!.Value, new WriteRequest()));
        await Ask(administrator, members => members.Invite(Draft("b@example.org", "replaced"), new WriteRequest()));
        await Ask(administrator, members => members.Invite(Draft("B@example.org", "old"), new WriteRequest()));
        var now = fixture.Clock.GetUtcNow();
        fixture.Clock.SetTo(now + TimeSpan.FromDays(7));

        string?[] codes = [.. await Task.WhenAll(new[] { "withdrawn", "replaced", "old", "never" }.Select(async code =>
            (await Ask(System, members => members.Accept(SecretHash.Of(code), "eve", "Eve"))).Problems.SingleOrDefault()?.Code))];
        fixture.Clock.SetTo(now);

        Assert.Equal(Enumerable.Repeat(ProblemCodes.InvitationInvalid, 4), codes);
    }

    [Fact]
    public async Task LastAdministrator_Leaving_IsRefused()
    {
        var administrator = await GivenMembers();

        var demoted = await Ask(administrator, members => members.ChangeRoles(Ada, [Roles.Viewer], Given.At(1)));
        var removed = await Ask(administrator, members => members.Remove(Ada, Given.At(1)));
        Given.Done(await Ask(administrator, members => members.ChangeRoles(Bob, [Roles.Administrator], Given.At(1))));
        var after = await Ask(administrator, members => members.Remove(Ada, Given.At(2)));

        Assert.Equal(ProblemCodes.LastAdministrator, Assert.Single(demoted.Problems).Code);
        Assert.Equal(ProblemCodes.LastAdministrator, Assert.Single(removed.Problems).Code);
        Given.Done(after);
        Assert.Null(await Find(Ada));
    }

    [Fact]
    public async Task Roles_OfAnotherKindOfTenant_AreUnknown()
    {
        var administrator = await GivenMembers();

        var outcome = await Ask(administrator, members => members.ChangeRoles(Bob, [Roles.PlatformAdministrator, Roles.Viewer, Roles.Viewer], Given.At(1)));

        Assert.Equal([(ProblemCodes.Unknown, "roles[0]"), (ProblemCodes.Duplicate, "roles[2]")], outcome.Problems.Select(problem => (problem.Code, problem.Field!)));
    }

    [Theory]
    [InlineData("not an address")]
    [InlineData("Name <x@example.org>")]
    [InlineData("x@example.org\r\nBcc: all@example.org")]
    public async Task Invitation_ToNoAddress_IsRefused(string email)
    {
        var administrator = await GivenMembers();

        var outcome = await Ask(administrator, members => members.Invite(Draft(email), new WriteRequest()));

        Assert.Equal("email", Assert.Single(outcome.Problems).Field);
    }

    [Fact]
    public async Task RoleTitle_HeldAndCovered_CountsOnItsDaysOnly()
    {
        var administrator = await GivenMembers();
        Given.Done(await Ask(administrator, members => members.Hold(Holding(Ada), new WriteRequest())));
        var endless = await Ask(administrator, members => members.Hold(Holding(Bob) with { CoversFor = Ada }, new WriteRequest()));
        Given.Done(await Ask(administrator, members => members.Hold(Holding(Bob) with { CoversFor = Ada, From = Given.Today.AddDays(1), Until = Given.Today.AddDays(2) }, new WriteRequest())));
        var now = fixture.Clock.GetUtcNow();

        var held = new List<int>();
        for (var day = 0; day <= 3; day++)
        {
            fixture.Clock.SetTo(now + TimeSpan.FromDays(day));
            held.Add((await Find(Bob))!.HeldRoles.Length);
        }
        fixture.Clock.SetTo(now);

        Assert.Equal([0, 1, 1, 0], held);
        Assert.Equal(["Head of HR"], (await Find(Ada))!.HeldRoles.ToArray());
        Assert.Equal("until", Assert.Single(endless.Problems).Field);
    }

    private CallerGrains System => fixture.As(Caller.System(_tenant));

    private static InvitationDraft Draft(string email, string code = "code") => new(Guid.NewGuid(), email, [Roles.Viewer], SecretHash.Of(code));

    private static RoleHolding Holding(string member) => new() { Id = Guid.NewGuid(), Title = "Head of HR", Member = member, From = Given.Today };

    private static Task<Outcome> Ask(CallerGrains caller, Func<IMembersGrain, Task<Outcome>> call) => caller.CallTenant(call);

    /// <summary>Ada, who is the administrator, and Bob, who is not.</summary>
    private async Task<CallerGrains> GivenMembers()
    {
        ImmutableArray<Member> members = [new() { Subject = Ada, Name = "Ada", Roles = [Roles.Administrator] }, new() { Subject = Bob, Name = "Bob", Roles = [Roles.Contributor] }];
        Given.Done(await Ask(System, roster => roster.Open(TenantKind.Council, "Testford", members, [])));
        return fixture.As(Given.Of(_tenant, Roles.Administrator));
    }

    private Task<MemberAccess?> Find(string subject) => System.CallTenant<IMembersGrain, Task<MemberAccess?>>(members => members.Find(subject));

    private async Task<string[]> Events() =>
        [.. (await System.CallTenant<IAuditGrain, Task<AuditPage>>(audit => audit.Read(null, null, 100))).Entries.Select(entry => entry.Event)];
}
