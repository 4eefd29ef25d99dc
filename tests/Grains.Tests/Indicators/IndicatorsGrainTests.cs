using System.Collections.Immutable;

using EqualityCloud.Contracts.Indicators;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Tests.Indicators;

public sealed class IndicatorsGrainTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    private const string Key = "local-carers-supported";

    private static readonly IndicatorDetails Carers = new()
    {
        Title = "Carers who feel supported",
        Definition = "The share of staff with caring responsibilities who feel supported at work.",
        Numerator = "Carers who feel supported",
        Denominator = "Carers who answered",
        Kind = MetricKind.Proportion,
        Unit = MeasureUnit.Percent,
        Favourable = FavourableDirection.Higher,
        EveryMonths = 24,
        Source = "Staff survey",
    };

    [Fact]
    public async Task Find_OfAnotherCouncilsIndicator_FindsNothing()
    {
        var grains = await fixture.GivenCouncil();
        Given.Done(await Define(grains));
        var stranger = await fixture.GivenCouncil();

        Assert.Null(await Find(stranger));
        Assert.DoesNotContain(await Search(stranger, new IndicatorSearch()), indicator => indicator.Local);
        Assert.Equal([(ProblemCodes.NotFound, null)], await Problems(Revise(stranger, 1, Carers)));
        Assert.NotNull(await Find(grains));
    }

    [Fact]
    public async Task Define_ByContributor_IsForbidden()
    {
        var grains = await fixture.GivenCouncil();
        var contributor = fixture.As(Given.Of(grains.Caller.Tenant, Roles.Contributor));

        Assert.Equal([(ProblemCodes.Forbidden, null)], await Problems(Define(contributor)));
        Assert.Null(await Find(grains));
    }

    [Fact]
    public async Task Define_ThenSearch_FindsItAfterTheCatalogueAndAuditsIt()
    {
        var grains = await fixture.GivenCouncil();

        Given.Done(await Define(grains));

        var found = (await Search(grains, new IndicatorSearch()))[^1];
        Assert.Equal((Key, 1, 1, "local", true, Carers), (found.Id, found.Version, found.Revision, found.Family, found.Local, found.Details));
        Assert.Equal([(ProblemCodes.AlreadyExists, "id")], await Problems(Define(grains)));
        Assert.Equal("indicator.defined", (await grains.Audit($"indicator/{Key}")).Entries[0].Event);
    }

    public static TheoryData<string, IndicatorDetails, string, string> Bad => new()
    {
        { "carers", Carers, ProblemCodes.Format, "id" },
        { "local-Carers", Carers, ProblemCodes.Format, "id" },
        { Key, Carers with { Unit = MeasureUnit.Ratio }, ProblemCodes.IndicatorInvalid, "details.unit" },
        { Key, Carers with { Denominator = null }, ProblemCodes.IndicatorInvalid, "details.denominator" },
        { Key, Carers with { Title = " " }, ProblemCodes.IndicatorInvalid, "details.title" },
        { Key, Carers with { Scheme = "nowhere" }, ProblemCodes.IndicatorInvalid, "details.scheme" },
        { Key, Carers with { Scheme = "sex", Interest = "not-known" }, ProblemCodes.IndicatorInvalid, "details.interest" },
        { Key, Carers with { Favourable = FavourableDirection.Parity }, ProblemCodes.IndicatorInvalid, "details.parityWith" },
        { Key, Carers with { FirstYear = 2025, LastYear = 2024 }, ProblemCodes.IndicatorInvalid, "details.firstYear" },
        { Key, Carers with { EveryMonths = 0 }, ProblemCodes.IndicatorInvalid, "details.everyMonths" },
        { Key, Carers with { Kind = MetricKind.RelativeLikelihood, Unit = MeasureUnit.Ratio, Scheme = "sex", Interest = "female", Comparator = "male", Orientation = RatioOrientation.InterestOverComparator }, ProblemCodes.IndicatorInvalid, "details.outcome" },
        { Key, Carers with { Definition = new string('x', 2001) }, ProblemCodes.TooLong, "details.definition" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task Define_OfWhatIsNotComplete_IsRefusedByField(string key, IndicatorDetails details, string code, string field)
    {
        var grains = await fixture.GivenCouncil();

        Assert.Contains((code, field), await Problems(Define(grains, key, details)));
        Assert.Null(await Find(grains));
    }

    [Fact]
    public async Task Revise_OfItsWords_KeepsTheVersionAndOfItsMeaningBeginsANewOne()
    {
        var grains = await fixture.GivenCouncil();
        Given.Done(await Define(grains));
        var reworded = Carers with { Title = "Carers supported at work" };
        var redefined = reworded with { Denominator = "All carers" };

        Given.Done(await Revise(grains, 1, reworded));
        var afterWords = await Find(grains);
        Given.Done(await Revise(grains, 2, redefined));
        var stale = await Problems(Revise(grains, 2, Carers));

        Assert.Equal((1, 2, "Carers supported at work"), (afterWords!.Version, afterWords.Revision, afterWords.Details.Title));
        var versions = await grains.CallTenant<IIndicatorsGrain, Task<ImmutableArray<CatalogueIndicator>>>(grain => grain.Versions(Key));
        Assert.Equal([(2, redefined), (1, reworded)], versions.Select(v => (v.Version, v.Details)));
        Assert.Equal(reworded, (await Find(grains, 1))!.Details);
        Assert.Equal([(ProblemCodes.Conflict, "revision")], stale);
    }

    public static TheoryData<IndicatorSearch, string[]> Searches => new()
    {
        { new IndicatorSearch { Text = "disciplinary sc-wres" }, ["sc-wres-3"] },
        { new IndicatorSearch { Text = "DISCIPLINARY" }, ["nhs-wres-3", "sc-wres-3"] },
        { new IndicatorSearch { Family = "eflg", Text = "overall" }, ["eflg-overall"] },
        { new IndicatorSearch { Kind = MetricKind.Rate, Year = 2024 }, ["hate-incidents-rate"] },
        { new IndicatorSearch { Characteristic = "disability", Kind = MetricKind.Index }, ["representation-disability"] },
        { new IndicatorSearch { Text = "no such words" }, [] },
        { new IndicatorSearch { Local = true }, [] },
    };

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task Search_OfTheCatalogue_FindsWhatIsAskedFor(IndicatorSearch search, string[] ids)
    {
        var grains = await fixture.GivenCouncil();

        Assert.Equal(ids, (await Search(grains, search)).Select(indicator => indicator.Id));
    }

    [Fact]
    public async Task Search_WithoutCondition_FindsAllOfTheCatalogue()
    {
        var grains = await fixture.GivenCouncil();

        var all = await Search(grains, new IndicatorSearch());

        Assert.Equal(Statistics.Indicators.IndicatorCatalogue.Standard.Indicators.Length, all.Length);
        Assert.Equal(all.Length, all.Select(indicator => indicator.Id).Distinct().Count());
        Assert.Null(await Find(grains, 2, "sc-wres-2"));
        Assert.Equal(RatioOrientation.ComparatorOverInterest, (await Find(grains, 1, "nhs-wres-2"))!.Details.Orientation);
    }

    [Fact]
    public async Task Lists_OfTheCatalogue_NameFamiliesSchemesAndScales()
    {
        var lists = await (await fixture.GivenCouncil()).CallTenant<IIndicatorsGrain, Task<CatalogueLists>>(grain => grain.Lists());

        Assert.Contains(lists.Families, family => family is { Id: "sc-wres", Publisher: "Skills for Care" });
        Assert.Equal(["minority-ethnic", "white", "not-known"], lists.Schemes.Single(scheme => scheme.Id == "ethnicity-binary").Groups.Select(group => group.Key));
        Assert.Equal("Achieving", lists.Scales.Single(scale => scale.Id == "eflg-2021").Levels[2].Title);
    }

    private static Task<Outcome> Define(CallerGrains grains, string key = Key, IndicatorDetails? details = null) =>
        grains.CallTenant<IIndicatorsGrain, Task<Outcome>>(grain => grain.Define(key, details ?? Carers, Given.Append));

    private static Task<Outcome> Revise(CallerGrains grains, int revision, IndicatorDetails details) =>
        grains.CallTenant<IIndicatorsGrain, Task<Outcome>>(grain => grain.Revise(Key, revision, details, Given.Append));

    private static Task<CatalogueIndicator?> Find(CallerGrains grains, int? version = null, string key = Key) =>
        grains.CallTenant<IIndicatorsGrain, Task<CatalogueIndicator?>>(grain => grain.Find(key, version));

    private static Task<ImmutableArray<CatalogueIndicator>> Search(CallerGrains grains, IndicatorSearch search) =>
        grains.CallTenant<IIndicatorsGrain, Task<ImmutableArray<CatalogueIndicator>>>(grain => grain.Search(search));

    private static async Task<(string, string?)[]> Problems(Task<Outcome> outcome) => [.. (await outcome).Problems.Select(p => (p.Code, p.Field))];
}
