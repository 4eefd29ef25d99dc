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
}
