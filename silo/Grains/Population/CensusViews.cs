using System.Collections.Immutable;

using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Population;
using EqualityCloud.Grains.Metrics;
using EqualityCloud.Reference.Authorities;
using EqualityCloud.Reference.Population;
using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Figures;
using EqualityCloud.Statistics.Indicators;

using MeasureUnit = EqualityCloud.Statistics.Indicators.MeasureUnit;
using NotCalculableReason = EqualityCloud.Statistics.NotCalculableReason;

namespace EqualityCloud.Grains.Population;

/// <summary>Tells the census by the classifications of the catalogue, and holds a workforce against it.</summary>
internal static class CensusViews
{
    private const string Detailed = "ethnicity-ew-2021-19";
    private const string AllResidents = "all usual residents";
    private const string WorkingAge = "residents aged 16 to 64";

    /// <summary>Each classification with the scheme of the census that it is told from, and of whom.</summary>
    private static readonly (string Scheme, string From, string Base)[] Told =
    [
        ("ethnicity-binary", Detailed, AllResidents),
        ("ethnicity-binary-white-british", Detailed, AllResidents),
        ("ethnicity-ew-2021-5", Detailed, AllResidents),
        (Detailed, Detailed, AllResidents),
        ("disability-binary", "disability-binary", AllResidents),
        ("sex", "sex", AllResidents),
        ("sex", CensusPopulation.SexOfWorkingAge, WorkingAge),
        ("religion", "religion", AllResidents),
        ("sexual-orientation", "sexual-orientation", "residents aged 16 and over"),
        ("sexual-orientation-binary", "sexual-orientation", "residents aged 16 and over"),
    ];

    private static readonly MetricMeasure Index = new(new MetricDetails { Title = "", Kind = MetricKind.Index });

    public static PopulationProfile Of(string? code, Authority? authority, AreaPopulation? area, ImmutableArray<PopulationFact> facts) => new()
    {
        Code = code,
        NotCovered = area is null ? WhyNot(authority) : null,
        Areas = area is null ? [] : [.. area.Areas.Select(part => new PopulationArea(part.Code.ToString(), part.Name))],
        Residents = area?.Residents,
        CensusDay = CensusPopulation.Day,
        Source = CensusPopulation.Source,
        Licence = CensusPopulation.Licence,
        Characteristics = area is null ? [] : [.. Told.Select(told => Tell(area, told.Scheme, told.From, told.Base))],
        Facts = facts,
    };

    public static Representation Represent(AreaPopulation? area, WorkforceFigures workforce)
    {
        // Those who could be staff come nearest, so of two bases the working age is taken.
        var told = Told.LastOrDefault(t => t.Scheme == workforce.Scheme);
        var residents = area is null || told.Scheme is null ? null : Tell(area, told.Scheme, told.From, told.Base);
        var known = workforce.Figures.Where(f => f.Group != Breakdown.All && IndicatorCatalogue.Standard.FindScheme(workforce.Scheme)?.Find(f.Group) is not { NotKnown: true });
        return new Representation(
            workforce.Metric,
            workforce.Scheme,
            residents is null ? null : $"{residents.Base}, Census {CensusPopulation.Day.Year}",
            [.. known.Select(figures => Represent(figures, residents))]);
    }

    private static GroupRepresentation Represent(GroupFigures figures, PopulationCharacteristic? residents)
    {
        var group = residents?.Groups.FirstOrDefault(g => g.Key == figures.Group && !g.NotKnown);
        var staff = MetricMeasure.CountOf(figures);
        var measured = staff is not { } count ? Measured.Not(NotCalculableReason.CountMissing)
            : group is null ? Measured.Not(NotCalculableReason.ComparatorMissing)
            : new Measured(FigureCalculation.Calculate(new FigureRecipe(IndicatorKind.Index, MeasureUnit.Ratio), new FigureInput.Groups(count, new GroupCount(group.People, residents!.Known))), count.Cases, count.Total);
        return new GroupRepresentation(figures.Group, staff is { Total: > 0 } s ? Decimals.Within(100.0 * s.Cases / s.Total) : null, group?.Percent, FigureViews.Result(Index, measured));
    }

    private static PopulationCharacteristic Tell(AreaPopulation area, string schemeId, string from, string of)
    {
        var scheme = IndicatorCatalogue.Standard.FindScheme(schemeId)!;
        var people = area.Of(from).ToLookup(count => GroupOf(count, scheme), count => count.People);
        var groups = scheme.Groups.Where(group => people.Contains(group.Id)).Select(group => (Group: group, People: people[group.Id].Sum())).ToArray();
        long known = groups.Where(g => !g.Group.NotKnown).Sum(g => g.People), all = groups.Sum(g => g.People);
        return new PopulationCharacteristic
        {
            Scheme = scheme.Id,
            Title = scheme.Title,
            Characteristic = scheme.Characteristic,
            Base = of,
            Known = known,
            Groups = [.. groups.Select(g => new PopulationGroup(g.Group.Id, g.Group.Label, g.People, Percent(g.People, g.Group.NotKnown ? all : known), g.Group.NotKnown))],
            Note = scheme.Note,
        };
    }

    /// <summary>The census tells sex of working age as a table of its own, with the groups of the same classification.</summary>
    private static string? GroupOf(CensusCount count, ClassificationScheme scheme) =>
        scheme.Find(count.Group) is { } same ? same.Id : IndicatorCatalogue.Standard.Coarsen(count.Scheme, count.Group, scheme.Id)?.Id;

    private static decimal? Percent(long people, long of) => of == 0 ? null : Decimals.Within(100.0 * people / of);

    private static string WhyNot(Authority? authority) => authority switch
    {
        null => "The council's profile has no code of an area that the register knows.",
        { Nation: Nation.Scotland } => "The census of England and Wales does not cover Scotland, whose own was in 2022.",
        { Nation: Nation.NorthernIreland } => "The census of England and Wales does not cover Northern Ireland.",
        _ => "The area cannot be put together from whole areas of the census.",
    };
}
