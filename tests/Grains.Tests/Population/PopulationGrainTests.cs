using System.Collections.Immutable;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Population;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Tests.Population;

public sealed class PopulationGrainTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    private static readonly PopulationFactEntry Carers = new() { Text = "Unpaid carers", Value = 24_500, Unit = "people", Source = "Carers register", Date = new DateOnly(2024, 3, 31) };

    [Fact]
    public async Task Facts_OfAnotherCouncil_AreNotSeen()
    {
        var grains = await GivenCouncil("E06000021");
        var id = Guid.NewGuid();
        Given.Done(await Add(grains, id, Carers));
        var stranger = await GivenCouncil("E06000021");

        Assert.Empty((await Profile(stranger))!.Facts);
        Assert.Equal([(ProblemCodes.NotFound, null)], await Problems(Remove(stranger, id)));
        Assert.Single((await Profile(grains))!.Facts);
    }

    [Fact]
    public async Task Get_OfATenantThatIsNoCouncil_IsNothing() =>
        Assert.Null(await Profile(fixture.As(Given.Lead(new TenantId(Guid.NewGuid())))));

    [Fact]
    public async Task AddFact_ByViewer_IsForbidden()
    {
        var grains = await GivenCouncil("E06000021");

        Assert.Equal([(ProblemCodes.Forbidden, null)], await Problems(Add(fixture.As(Given.Of(grains.Caller.Tenant, Roles.Viewer)), Guid.NewGuid(), Carers)));
        Assert.Empty((await Profile(grains))!.Facts);
    }

    [Fact]
    public async Task AddFact_ThenRemoveFact_ShowsItInBetweenAndAuditsBoth()
    {
        var grains = await GivenCouncil("E06000021");
        var id = Guid.NewGuid();

        Given.Done(await Add(grains, id, Carers));
        var between = Assert.Single((await Profile(grains))!.Facts);
        Given.Done(await Remove(grains, id));

        Assert.Equal((id, Carers, grains.Caller.Actor), (between.Id, between.Entry, between.AddedBy));
        Assert.Empty((await Profile(grains))!.Facts);
        Assert.Equal(["population.fact-removed", "population.fact-added"], (await grains.Audit("population")).Entries.Select(entry => entry.Event));
    }

    [Fact]
    public async Task AddFact_WithoutSourceOrFromTheFuture_IsRefusedByField()
    {
        var grains = await GivenCouncil("E06000021");

        Assert.Equal(
            [(ProblemCodes.Required, "fact.text"), (ProblemCodes.Required, "fact.source"), (ProblemCodes.Range, "fact.value"), (ProblemCodes.Range, "fact.date")],
            await Problems(Add(grains, Guid.NewGuid(), new PopulationFactEntry { Text = " ", Source = "", Value = decimal.MaxValue, Date = Given.Today.AddDays(1) })));
    }

    /// <summary>Stoke-on-Trent, as published: 16.5% without all White groups, 21.5% without White British.</summary>
    [Fact]
    public async Task Get_OfACouncil_TellsBothMeaningsOfEthnicMinorityAndTheRest()
    {
        var profile = (await Profile(await GivenCouncil("E06000021")))!;

        Assert.Equal((null, "E06000021", "Stoke-on-Trent"), (profile.NotCovered, Assert.Single(profile.Areas).Code, profile.Areas[0].Name));
        Assert.Equal(16.5m, Percent(profile, "ethnicity-binary", "minority-ethnic"), 1);
        Assert.Equal(21.5m, Percent(profile, "ethnicity-binary-white-british", "minority-ethnic-with-white-minorities"), 1);
        Assert.Equal(["asian", "black", "mixed", "white", "other"], Characteristic(profile, "ethnicity-ew-2021-5").Groups.Select(group => group.Key));
        Assert.Equal(19, Characteristic(profile, "ethnicity-ew-2021-19").Groups.Length);
        Assert.Equal(["all usual residents", "residents aged 16 to 64"], profile.Characteristics.Where(c => c.Scheme == "sex").Select(c => c.Base));
        Assert.Equal(["disability-binary", "religion", "sexual-orientation"], profile.Characteristics.Select(c => c.Scheme).Where(scheme => scheme is "disability-binary" or "religion" or "sexual-orientation"));
        Assert.Equal(Characteristic(profile, "ethnicity-ew-2021-5").Known, Characteristic(profile, "ethnicity-binary").Known);
        Assert.All(profile.Characteristics, c => Assert.Equal(100m, c.Groups.Where(group => !group.NotKnown).Sum(group => group.Percent!.Value), 2));
        Assert.Contains(Characteristic(profile, "religion").Groups, group => group is { Key: "not-known", NotKnown: true, People: > 0 });
        Assert.Equal(("Open Government Licence v3.0", new DateOnly(2021, 3, 21)), (profile.Licence, profile.CensusDay));
    }

    [Theory]
    [InlineData("E06000066", 4)]
    [InlineData("E10000025", 5)]
    public async Task Get_OfAnAreaMadeOfOthers_NamesThem(string code, int areas) => Assert.Equal(areas, (await Profile(await GivenCouncil(code)))!.Areas.Length);

    [Theory]
    [InlineData("S12000036", "The census of England and Wales does not cover Scotland, whose own was in 2022.")]
    [InlineData("E06000099", "The council's profile has no code of an area that the register knows.")]
    public async Task Get_OfAnAreaWithoutCensus_SaysWhy(string code, string why)
    {
        var profile = (await Profile(await GivenCouncil(code)))!;

        Assert.Equal((why, null, 0), (profile.NotCovered, profile.Residents, profile.Characteristics.Length));
    }

    [Fact]
    public async Task Represent_AWorkforce_HoldsItAgainstResidentsWithTheBase()
    {
        var grains = await GivenCouncil("E06000021");
        var staff = new WorkforceFigures(Guid.NewGuid(), "ethnicity-binary", [Of("minority-ethnic", 83, 1000), Of("white", 917, 1000), Of("not-known", 60, 1060)]);
        var women = new WorkforceFigures(Guid.NewGuid(), "sex", [Of("female", 700, 1000)]);
        var age = new WorkforceFigures(Guid.NewGuid(), "age-bands", [Of("age-16-24", 70, 1000)]);

        var represented = await grains.CallTenant<IPopulationGrain, Task<ImmutableArray<Representation>>>(grain => grain.Represent([staff, women, age]));

        Assert.Equal(["all usual residents, Census 2021", "residents aged 16 to 64, Census 2021", null], represented.Select(r => r.Base));
        Assert.Equal(["minority-ethnic", "white"], represented[0].Groups.Select(group => group.Key));
        var minority = represented[0].Groups[0];
        Assert.Equal((8.3m, 16.5m), (minority.StaffPercent, Math.Round(minority.ResidentsPercent!.Value, 1)));
        var index = Assert.IsType<FigureResult.Known>(minority.Index).Figure;
        Assert.Equal(0.5m, index.Value, 1);
        Assert.InRange(index.Value, index.Interval!.Low, index.Interval.High);
        Assert.Equal(NotCalculableReason.ComparatorMissing, Assert.IsType<FigureResult.NotCalculable>(represented[2].Groups[0].Index).Reason);
    }

    private Task<CallerGrains> GivenCouncil(string code) => fixture.GivenCouncil(Given.Council with { AreaCodes = [new AreaCode { Code = code }] });

    private static GroupFigures Of(string group, long numerator, long denominator) => new() { Group = group, Numerator = numerator, Denominator = denominator };

    private static PopulationCharacteristic Characteristic(PopulationProfile profile, string scheme) => profile.Characteristics.First(c => c.Scheme == scheme);

    private static decimal Percent(PopulationProfile profile, string scheme, string group) => Characteristic(profile, scheme).Groups.Single(g => g.Key == group).Percent!.Value;

    private static Task<PopulationProfile?> Profile(CallerGrains grains) => grains.CallTenant<IPopulationGrain, Task<PopulationProfile?>>(grain => grain.Get());

    private static Task<Outcome> Add(CallerGrains grains, Guid id, PopulationFactEntry entry) => grains.CallTenant<IPopulationGrain, Task<Outcome>>(grain => grain.AddFact(id, entry, Given.Append));

    private static Task<Outcome> Remove(CallerGrains grains, Guid id) => grains.CallTenant<IPopulationGrain, Task<Outcome>>(grain => grain.RemoveFact(id, Given.Append));

    private static async Task<(string, string?)[]> Problems(Task<Outcome> outcome) => [.. (await outcome).Problems.Select(p => (p.Code, p.Field))];
}
