using System.Collections.Immutable;

using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Tests.Access;

/// <summary>Contributors report on what the role titles they hold lead or own, and on nothing else.</summary>
public sealed class ReportingTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    private static readonly NarrativeUpdate Update = new() { Date = Given.Today, Progress = "Done a part" };

    [Theory]
    [InlineData("Head of HR", true)]
    [InlineData("head of hr", true)]
    [InlineData("Head of Estates", false)]
    [InlineData(null, false)]
    public async Task Contributor_HoldingATitle_ReportsOnItsOwn(string? title, bool may)
    {
        var lead = await fixture.GivenCouncil();
        var objective = await lead.GivenObjective();
        var action = await lead.GivenAction(objective);
        var contributor = fixture.As(Given.Of(lead.Caller.Tenant, Roles.Contributor) with { HeldRoles = title is null ? [] : [title] });

        Outcome[] outcomes =
        [
            await contributor.Call<IObjectiveGrain, Task<Outcome>>(objective, grain => grain.RecordUpdate(Update, Given.Append)),
            await contributor.Call<IObjectiveGrain, Task<Outcome>>(objective, grain => grain.RecordActionUpdate(action, Update, Given.Append)),
        ];

        Assert.All(outcomes, outcome => Assert.Equal(may ? null : ProblemCodes.Forbidden, outcome.Problems.SingleOrDefault()?.Code));
    }

    [Fact]
    public async Task Lead_HoldingNoTitle_ReportsOnAll()
    {
        var lead = await fixture.GivenCouncil();
        var objective = await lead.GivenObjective();

        Given.Done(await lead.Call<IObjectiveGrain, Task<Outcome>>(objective, grain => grain.RecordUpdate(Update, Given.Append)));
    }

    [Theory]
    [InlineData("Head of HR", true)]
    [InlineData("head of hr", true)]
    [InlineData("Head of Estates", false)]
    [InlineData(null, false)]
    public async Task Contributor_RecordsAndWithdrawsFigures_OfWhatItReportsOnAndNoOthers(string? title, bool may)
    {
        var lead = await fixture.GivenCouncil();
        var ofObjective = await GivenLinked(lead, Given.Objective, null);
        var ofAction = await GivenLinked(lead, Given.Objective with { Leads = ["Head of Law"] }, Given.Action);
        var ofNothing = await lead.GivenMetric();
        var contributor = Contributor(lead, title is null ? [] : [title]);

        foreach (var metric in new[] { ofObjective, ofAction })
        {
            Assert.Equal(may ? null : ProblemCodes.Forbidden, (await Record(contributor, metric)).Problems.SingleOrDefault()?.Code);
            Assert.Equal(may, (await lead.Call<IMetricGrain, Task<MetricView?>>(metric, grain => grain.Get(new RagRule())))!.Observations.Length == 1);
            Given.Done(await Record(lead, metric));
            var withdrawn = await contributor.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Withdraw(Given.Observation().Period, "Counted twice", Given.Append));
            Assert.Equal(may ? null : ProblemCodes.Forbidden, withdrawn.Problems.SingleOrDefault()?.Code);
        }
        Assert.Equal(ProblemCodes.Forbidden, Assert.Single((await Record(contributor, ofNothing)).Problems).Code);
    }

    [Theory]
    [InlineData("Head of HR", true)]
    [InlineData("Head of Estates", false)]
    public async Task Contributor_WhoSeesToAMetric_RecordsItsFiguresThoughItBelongsToNothing(string title, bool may)
    {
        var lead = await fixture.GivenCouncil();
        var metric = await lead.GivenMetric(Given.Metric with { Owner = "head of hr" });

        Assert.Equal(may ? null : ProblemCodes.Forbidden, (await Record(Contributor(lead, [title]), metric)).Problems.SingleOrDefault()?.Code);
    }

    /// <summary>Who leads the objective reports on its actions too; who owns an action reports on none of the others and not on the objective.</summary>
    [Theory]
    [InlineData("Head of HR", true, true)]
    [InlineData("Head of Estates", false, true)]
    [InlineData("Head of Law", false, false)]
    public async Task Contributor_OfAnAction_RecordsForThatActionOnly(string title, bool objective, bool action)
    {
        var lead = await fixture.GivenCouncil();
        var id = await lead.GivenObjective();
        var ofObjective = await Linked(lead, id, null);
        var ofAction = await Linked(lead, id, await lead.GivenAction(id, Given.Action with { Owners = ["Head of Estates"] }));
        var contributor = Contributor(lead, [title]);

        Assert.Equal(objective, (await Record(contributor, ofObjective)).Done);
        Assert.Equal(action, (await Record(contributor, ofAction)).Done);
    }

    [Fact]
    public async Task Metric_ThatIsUnlinked_IsNoLongerTheContributors()
    {
        var lead = await fixture.GivenCouncil();
        var objective = await lead.GivenObjective();
        var metric = await Linked(lead, objective, null);
        var contributor = Contributor(lead, ["Head of HR"]);
        Given.Done(await Record(contributor, metric));

        Given.Done(await lead.Call<IObjectiveGrain, Task<Outcome>>(objective, grain => grain.LinkMetric(null, metric, false, Given.Append)));
        await lead.Call<IObjectiveGrain, Task>(objective, grain => grain.Drain());

        Assert.Equal(ProblemCodes.Forbidden, Assert.Single((await Record(contributor, metric, 25)).Problems).Code);
    }

    /// <summary>Another council's metric is not found, whatever titles somebody holds at home.</summary>
    [Fact]
    public async Task Contributor_OfAnotherCouncil_FindsNoMetric()
    {
        var lead = await fixture.GivenCouncil();
        var metric = await Linked(lead, await lead.GivenObjective(), null);
        var stranger = Contributor(await fixture.GivenCouncil(), ["Head of HR"]);

        Assert.Equal(ProblemCodes.NotFound, Assert.Single((await Record(stranger, metric)).Problems).Code);
    }

    /// <summary>Cover for leave gives the right for its days and takes it away after them.</summary>
    [Fact]
    public async Task Contributor_WhoCoversForLeave_RecordsOnTheDaysOfTheCover()
    {
        var lead = await fixture.GivenCouncil();
        var metric = await Linked(lead, await lead.GivenObjective(), null);
        var system = fixture.As(Caller.System(lead.Caller.Tenant));
        ImmutableArray<Member> members =
        [
            new() { Subject = "ada", Name = "Ada", Roles = [Roles.Administrator] }, new() { Subject = "bob", Name = "Bob", Roles = [Roles.Contributor] }, new() { Subject = "cai", Name = "Cai", Roles = [Roles.Contributor] },
        ];
        Given.Done(await system.CallTenant<IMembersGrain, Task<Outcome>>(grain => grain.Open(TenantKind.Council, "Testford", members, [])));
        var own = new RoleHolding { Id = Guid.NewGuid(), Title = "Head of HR", Member = "bob", From = Given.Today };
        var cover = new RoleHolding { Id = Guid.NewGuid(), Title = "Head of HR", Member = "cai", CoversFor = "bob", From = Given.Today.AddDays(1), Until = Given.Today.AddDays(2) };
        var administrator = fixture.As(Given.Of(lead.Caller.Tenant, Roles.Administrator));
        foreach (var holding in new[] { own, cover }) Given.Done(await administrator.CallTenant<IMembersGrain, Task<Outcome>>(grain => grain.Hold(holding, new WriteRequest())));
        var now = fixture.Clock.GetUtcNow();

        List<(bool Bob, bool Cai)> recorded = [];
        for (var day = 0; day <= 3; day++)
        {
            fixture.Clock.SetTo(now + TimeSpan.FromDays(day));
            recorded.Add(((await Record(await Now("bob"), metric, 10 + day)).Done, (await Record(await Now("cai"), metric, 20 + day)).Done));
        }
        fixture.Clock.SetTo(now);

        Assert.Equal([(true, false), (true, true), (true, true), (true, false)], recorded);

        // As a request of that day finds the caller.
        async Task<CallerGrains> Now(string subject)
        {
            var access = (await system.CallTenant<IMembersGrain, Task<MemberAccess?>>(grain => grain.Find(subject)))!;
            return fixture.As(new Caller(lead.Caller.Tenant, CallerKind.Member, subject, Roles.PermissionsOf(access.Member.Roles), access.HeldRoles));
        }
    }

    private static Task<Outcome> Record(CallerGrains grains, Guid metric, long numerator = 24) =>
        grains.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Record(Given.Observation(numerator: numerator), Given.Append));

    private static async Task<Guid> GivenLinked(CallerGrains lead, ObjectiveDetails details, ActionDetails? action)
    {
        var objective = await lead.GivenObjective(details: details);
        return await Linked(lead, objective, action is null ? null : await lead.GivenAction(objective, action));
    }

    private static async Task<Guid> Linked(CallerGrains lead, Guid objective, Guid? action)
    {
        var metric = await lead.GivenMetric();
        Given.Done(await lead.Call<IObjectiveGrain, Task<Outcome>>(objective, grain => grain.LinkMetric(action, metric, true, Given.Append)));
        await lead.Call<IObjectiveGrain, Task>(objective, grain => grain.Drain());
        return metric;
    }

    private CallerGrains Contributor(CallerGrains lead, ImmutableArray<string> titles) => fixture.As(Given.Of(lead.Caller.Tenant, Roles.Contributor) with { HeldRoles = titles });
}
