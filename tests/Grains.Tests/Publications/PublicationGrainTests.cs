using System.Collections.Immutable;
using System.Text.Json;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Publications;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Tests.Tenants;
using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Grains.Tests.Publications;

public sealed class PublicationGrainTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    private static readonly Queue<string> Codes = new(AuthorityRegister.Standard.All.Where(authority => authority.ValidTo is null && !authority.Type.IsRegionalBody()).Select(authority => $"{authority.Code}"));

    private static readonly MetricDetails Share = new()
    {
        Title = "Disabled staff who had an appraisal",
        Kind = MetricKind.Proportion,
        Direction = FavourableDirection.Higher,
        Unit = "%",
        Breakdown = new Breakdown { Scheme = "directorate", Groups = [new("adults", "Adults"), new("children", "Children"), new("places", "Places")] },
    };

    [Fact]
    public async Task Draft_ByAViewer_IsForbiddenAndOfWhatIsNotThereNotFound()
    {
        var lead = await GivenCouncil();
        var strategy = await lead.GivenStrategy();
        var viewer = fixture.As(Given.Of(lead.Caller.Tenant, Roles.Viewer));
        var foreign = await (await GivenCouncil()).GivenStrategy();

        var own = await Draft(viewer, new PublicationChoice { Strategies = [strategy] });
        var anothers = await Draft(viewer, new PublicationChoice { Strategies = [foreign] });
        var anothersByLead = await Draft(lead, new PublicationChoice { Strategies = [strategy, foreign] });

        Assert.Equal(ProblemCodes.Forbidden, Assert.Single(own.Problems).Code);
        Assert.Equal((ProblemCodes.NotFound, "strategies[0]"), (Assert.Single(anothers.Problems).Code, anothers.Problems[0].Field));
        Assert.Equal((ProblemCodes.NotFound, "strategies[1]"), (Assert.Single(anothersByLead.Problems).Code, anothersByLead.Problems[0].Field));
        Assert.Null(await View(lead));
    }

    [Fact]
    public async Task Draft_OfNothingOrTooMuch_NamesTheField()
    {
        var lead = await GivenCouncil();

        var nothing = await Draft(lead, new PublicationChoice());
        var tooMuch = await Draft(lead, new PublicationChoice { Strategies = [.. Enumerable.Range(0, 11).Select(_ => Guid.NewGuid())] });
        var unchosen = await Draft(lead, new PublicationChoice { Strategies = [await lead.GivenStrategy()], EnoughPeople = [Guid.NewGuid()] });

        Assert.Equal((ProblemCodes.Required, "strategies"), (Assert.Single(nothing.Problems).Code, nothing.Problems[0].Field));
        Assert.Equal((ProblemCodes.LimitReached, "strategies"), (Assert.Single(tooMuch.Problems).Code, tooMuch.Problems[0].Field));
        Assert.Equal((ProblemCodes.NotFound, "enoughPeople[0]"), (Assert.Single(unchosen.Problems).Code, unchosen.Problems[0].Field));
    }

    [Fact]
    public async Task Draft_OfACouncilOutsideTheRegister_IsRefused()
    {
        var lead = await fixture.GivenCouncil();

        var outcome = await Draft(lead, new PublicationChoice { Strategies = [await lead.GivenStrategy()] });

        Assert.Equal(ProblemCodes.NotInRegister, Assert.Single(outcome.Problems).Code);
    }

    [Fact]
    public async Task Publish_OfTheDraftThatWasLookedAt_ShowsExactlyThatUntilItIsTakenBack()
    {
        var lead = await GivenCouncil();
        var strategy = await lead.GivenStrategy();
        var objective = await lead.GivenObjective(strategy);
        var action = await lead.GivenAction(objective);
        Given.Done(await lead.Call<IObjectiveGrain, Task<Outcome>>(objective, grain => grain.MoveAction(action, new StatusMove(ActionStatus.AtRisk, "Jo Bloggs has left."), Given.At(2))));
        Given.Done(await Draft(lead, new PublicationChoice { Strategies = [strategy] }));
        Assert.Null((await View(lead))!.Current);

        // What changes after the draft was looked at is not shown.
        Given.Done(await lead.Call<IObjectiveGrain, Task<Outcome>>(objective, grain => grain.Edit(Given.Objective with { Title = "Another title" }, Given.At(3))));
        var draft = (await View(lead))!;
        Given.Done(await Publish(lead, draft));

        var published = (await View(lead))!.Current!;
        var page = await Page(lead, published, 0);
        Assert.Equal("Recruit fairly", Assert.Single(page.Strategy!.Objectives).Title);
        Assert.Equal(ActionStatus.AtRisk, Assert.Single(page.Strategy.Objectives[0].Actions).Status);
        Assert.Equal(draft.Draft!.Mark, published.Mark);
        var shown = JsonSerializer.Serialize(page);
        Assert.DoesNotContain("Bloggs", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("user-", shown, StringComparison.Ordinal);

        var again = await Publish(lead, draft);
        Assert.Equal(ProblemCodes.Conflict, Assert.Single(again.Problems).Code);
        var withoutReason = await Withdraw(lead, "");
        Assert.Equal("reason", Assert.Single(withoutReason.Problems).Field);
        Given.Done(await Withdraw(lead, "A figure is wrong."));
        Assert.Null((await View(lead))!.Current);
        Assert.Equal("A figure is wrong.", Assert.Single((await View(lead))!.Editions).WithdrawnBecause);
        Assert.Equal(ProblemCodes.Transition, Assert.Single((await Withdraw(lead, "Again.")).Problems).Code);
        await lead.CallTenant<IPublicationGrain, Task>(grain => grain.Drain());
        Assert.Equal(["publication.withdrawn", "publication.published", "publication.drafted"], await GivenTenant.Events(lead, "publication"));
    }

    [Fact]
    public async Task Publish_ByAViewerOrOfAnotherDraft_IsRefused()
    {
        var lead = await GivenCouncil();
        var choice = new PublicationChoice { Strategies = [await lead.GivenStrategy()] };
        Given.Done(await Draft(lead, choice));
        var looked = (await View(lead))!;
        Given.Done(await Draft(lead, choice));
        var now = (await View(lead))!;

        var viewer = await Publish(fixture.As(Given.Of(lead.Caller.Tenant, Roles.Viewer)), now);
        var other = await lead.CallTenant<IPublicationGrain, Task<Outcome>>(grain => grain.Publish(looked.Draft!.Number, Given.At(now.Version)));

        Assert.Equal(ProblemCodes.Forbidden, Assert.Single(viewer.Problems).Code);
        Assert.Equal(ProblemCodes.DraftOutdated, Assert.Single(other.Problems).Code);
        // The pages of the draft that nobody can publish any more are gone.
        Assert.Null(await lead.CallKey<IPublicationPageGrain, Task<PublicPage?>>(PublicationKey.Page(lead.Caller.Tenant, looked.Draft!.Number, 0), grain => grain.Read()));
    }

    [Fact]
    public async Task Publish_OfADraftOfLastMonth_IsRefused()
    {
        var lead = await GivenCouncil();
        Given.Done(await Draft(lead, new PublicationChoice { Strategies = [await lead.GivenStrategy()] }));
        var draft = (await View(lead))!;
        var now = fixture.Clock.GetUtcNow();

        Outcome outcome;
        try
        {
            fixture.Clock.SetTo(now.AddDays(15));
            outcome = await Publish(lead, draft);
        }
        finally
        {
            fixture.Clock.SetTo(now);
        }

        Assert.Equal(ProblemCodes.DraftOutdated, Assert.Single(outcome.Problems).Code);
    }

    [Fact]
    public async Task Figures_OfFewPeople_AreHiddenWithAllThatWouldTellThem()
    {
        var lead = await GivenCouncil();
        var metric = await lead.GivenMetric(Share);
        await Record(lead, metric, (4, 40), (60, 100), (70, 120));

        var period = Assert.Single(await Figures(lead, metric));

        Assert.Equal("SMALL_CELL", Assert.IsType<PublicFigure.Hidden>(period.Groups[0].Count).Rule);
        Assert.Equal("Hidden: fewer than 10 people.", ((PublicFigure.Hidden)period.Groups[0].Count).Reason);
        Assert.All(period.Groups, group => Assert.True(group.Value is PublicFigure.Hidden || group.Count is PublicFigure.Shown));
        // One small cell alone could be taken from the totals: another of its column is hidden with it.
        Assert.True(period.Groups.Count(group => group.Count is PublicFigure.Hidden) >= 2);
        var told = period.Groups.SelectMany(group => new[] { group.Count, group.People }).OfType<PublicFigure.Shown>();
        Assert.All(told, figure => Assert.Equal(0, figure.Value % 5));
    }

    [Fact]
    public async Task Figures_UnderTheCouncilsOwnThreshold_AreHiddenBelowIt()
    {
        var lead = await GivenCouncil();
        var council = await lead.CallTenant<ICouncilGrain, Task<CouncilView?>>(grain => grain.Get());
        Given.Done(await lead.CallTenant<ICouncilGrain, Task<Outcome>>(grain => grain.Edit(council!.Profile with { SmallNumberThreshold = 25 }, Given.At(council.Version))));
        var metric = await lead.GivenMetric(Share);
        await Record(lead, metric, (20, 60), (60, 100), (70, 120));

        var period = Assert.Single(await Figures(lead, metric));

        Assert.Equal("Hidden: fewer than 25 people.", Assert.IsType<PublicFigure.Hidden>(period.Groups[0].Count).Reason);
        var tooLow = await lead.CallTenant<ICouncilGrain, Task<Outcome>>(grain => grain.Edit(council!.Profile with { SmallNumberThreshold = 4 }, Given.At(council.Version + 1)));
        Assert.Equal((ProblemCodes.Range, "profile.smallNumberThreshold"), (Assert.Single(tooLow.Problems).Code, tooLow.Problems[0].Field));
    }

    // Whoever keeps the first edition subtracts it from the second: a change of one person that crosses a rounding step would tell the exact count.
    [Fact]
    public async Task Figures_CorrectedByFewPeople_AreHiddenBesideWhatWasPublished()
    {
        var lead = await GivenCouncil();
        var metric = await lead.GivenMetric(Share);
        await Record(lead, metric, (42, 90), (60, 100), (70, 120));
        var first = Assert.Single(await Figures(lead, metric, publish: true));
        Assert.DoesNotContain(first.Groups, group => group.Count is PublicFigure.Hidden);

        await Record(lead, metric, (43, 90), (60, 100), (70, 120));
        var second = Assert.Single(await Figures(lead, metric));
        Assert.All(second.Groups.Select(group => group.Count).Append(second.Figure), figure => Assert.Equal("EARLIER_VERSION", Assert.IsType<PublicFigure.Hidden>(figure).Rule));

        // A change that nobody can see, and one of many people, may be published.
        await Record(lead, metric, (41, 90), (60, 100), (70, 120));
        Assert.Equal(first.Groups.Select(group => group.Count), Assert.Single(await Figures(lead, metric)).Groups.Select(group => group.Count));
        await Record(lead, metric, (60, 120), (60, 100), (70, 120));
        Assert.Equal(new PublicFigure.Shown(60, "60"), Assert.Single(await Figures(lead, metric, publish: true)).Groups[0].Count);
        // And once it is, the next is held to both: this differs enough from the second and too little from the first.
        await Record(lead, metric, (44, 92), (60, 100), (70, 120));
        Assert.IsType<PublicFigure.Hidden>(Assert.Single(await Figures(lead, metric)).Groups[0].Count);
    }

    [Fact]
    public async Task Publish_WithAKeyThatIsTooLong_IsRefusedAndRemembersNothingAsShown()
    {
        var lead = await GivenCouncil();
        var metric = await lead.GivenMetric(Share);
        await Record(lead, metric, (42, 90), (60, 100), (70, 120));
        await Figures(lead, metric);
        var view = (await View(lead))!;

        var refused = await lead.CallTenant<IPublicationGrain, Task<Outcome>>(
            grain => grain.Publish(view.Draft!.Number, new WriteRequest(view.Version, new string('k', WriteRequest.LongestKey + 1), "hash")));

        Assert.Equal([(ProblemCodes.TooLong, "idempotencyKey")], refused.Problems.Select(problem => (problem.Code, problem.Field)));
        Assert.Empty(await lead.Call<IShownFiguresGrain, Task<ImmutableArray<ShownTable>>>(metric, grain => grain.Read()));
        Given.Done(await Publish(lead, view));
        Assert.NotEmpty(await lead.Call<IShownFiguresGrain, Task<ImmutableArray<ShownTable>>>(metric, grain => grain.Read()));
    }

    // A looser threshold must not show what the complements of a stricter one were chosen to protect, and the other way round.
    [Fact]
    public async Task Figures_UnderAnotherThreshold_AreNeverMoreThanOneEditionShows()
    {
        var lead = await GivenCouncil();
        var metric = await lead.GivenMetric(Share);
        await Record(lead, metric, (8, 60), (60, 100), (70, 120));
        var strict = Assert.Single(await Figures(lead, metric, publish: true));
        var council = await lead.CallTenant<ICouncilGrain, Task<CouncilView?>>(grain => grain.Get());

        Given.Done(await lead.CallTenant<ICouncilGrain, Task<Outcome>>(grain => grain.Edit(council!.Profile with { SmallNumberThreshold = 5 }, Given.At(council.Version))));
        var loose = Assert.Single(await Figures(lead, metric));

        Assert.Contains(strict.Groups, group => group.Count is PublicFigure.Hidden);
        Assert.True(loose.Groups.All(group => group.Count is PublicFigure.Shown) || loose.Groups.Zip(strict.Groups).All(pair => pair.First.Count is PublicFigure.Hidden || pair.Second.Count is PublicFigure.Shown));
    }

    [Fact]
    public async Task Figures_WithoutCounts_AreShownOnlyWhereSomebodySaysThatEnoughPeopleAreBehindThem()
    {
        var lead = await GivenCouncil();
        var metric = await lead.GivenMetric(new MetricDetails { Title = "Satisfaction", Kind = MetricKind.Value, Unit = "score" });
        Given.Done(await lead.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Record(Entry([new GroupFigures { Value = 7.25m }]), Given.Append)));

        var unknown = Assert.Single(await Figures(lead, metric));
        Given.Done(await Draft(lead, new PublicationChoice { Metrics = [metric], EnoughPeople = [metric] }));
        var known = (await Page(lead, (await View(lead))!.Draft!, 0)).Metrics[0].Periods[0];

        Assert.Equal("BASE_NOT_KNOWN", Assert.IsType<PublicFigure.Hidden>(unknown.Figure).Rule);
        Assert.Equal(7.25m, Assert.IsType<PublicFigure.Shown>(known.Figure).Value);
    }

    [Fact]
    public async Task Figures_OfARatio_AreMadeFromRoundedCounts()
    {
        var lead = await GivenCouncil();
        var metric = await lead.GivenMetric();
        Given.Done(await lead.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Record(Given.Observation(numerator: 24), Given.Append)));

        var period = Assert.Single(await Figures(lead, metric));

        // 25 of 120 over 180 of 600 is 0.694, and ratios are told to the nearest 0.05.
        Assert.Equal(new PublicFigure.Shown(0.7m, "0.7"), period.Figure);
        Assert.Equal(["Minority ethnic", "White"], period.Groups.Select(group => group.Label));
    }

    private async Task<CallerGrains> GivenCouncil()
    {
        string code;
        lock (Codes) code = Codes.Dequeue();
        return fixture.As(Given.Lead(await GivenTenant.Council(fixture.As(GivenTenant.PlatformAdministrator), code)));
    }

    private static ObservationEntry Entry(ImmutableArray<GroupFigures> figures) => new() { Period = new Period(new DateOnly(2023, 4, 1), new DateOnly(2024, 3, 31)), Figures = figures };

    private static async Task Record(CallerGrains lead, Guid metric, (long Cases, long People) adults, (long Cases, long People) children, (long Cases, long People) places) =>
        Given.Done(await lead.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Record(Entry(
        [
            new GroupFigures { Group = "adults", Numerator = adults.Cases, Denominator = adults.People },
            new GroupFigures { Group = "children", Numerator = children.Cases, Denominator = children.People },
            new GroupFigures { Group = "places", Numerator = places.Cases, Denominator = places.People },
        ]), Given.Append)));

    /// <summary>The metric's periods as a draft shows them, which is published if wanted.</summary>
    private static async Task<ImmutableArray<PublicPeriod>> Figures(CallerGrains lead, Guid metric, bool publish = false)
    {
        Given.Done(await Draft(lead, new PublicationChoice { Metrics = [metric] }));
        var view = (await View(lead))!;
        var page = await Page(lead, view.Draft!, 0);
        if (publish) Given.Done(await Publish(lead, view));
        return Assert.Single(page.Metrics).Periods;
    }

    private static Task<Outcome> Draft(CallerGrains caller, PublicationChoice choice) => caller.CallTenant<IPublicationGrain, Task<Outcome>>(grain => grain.Draft(choice, Given.Append));

    private static Task<Outcome> Publish(CallerGrains caller, PublicationView view) =>
        caller.CallTenant<IPublicationGrain, Task<Outcome>>(grain => grain.Publish(view.Draft!.Number, Given.At(view.Version)));

    private static async Task<Outcome> Withdraw(CallerGrains caller, string reason)
    {
        var version = (await View(caller))!.Version;
        return await caller.CallTenant<IPublicationGrain, Task<Outcome>>(grain => grain.Withdraw(reason, Given.At(version)));
    }

    private static Task<PublicationView?> View(CallerGrains caller) => caller.CallTenant<IPublicationGrain, Task<PublicationView?>>(grain => grain.Get());

    private static async Task<PublicPage> Page(CallerGrains caller, PublishedEdition edition, int page) =>
        (await caller.CallKey<IPublicationPageGrain, Task<PublicPage?>>(PublicationKey.Page(caller.Caller.Tenant, edition.Number, page), grain => grain.Read()))!;
}
