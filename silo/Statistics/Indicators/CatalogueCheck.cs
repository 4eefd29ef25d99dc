using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace EqualityCloud.Statistics.Indicators;

/// <summary>Checks what the shape of the files cannot: that ids are unique and lead somewhere, and that each definition is complete for its kind.</summary>
public static partial class CatalogueCheck
{
    /// <summary>All problems of a catalogue at once; empty where there are none.</summary>
    /// <param name="catalogue">The catalogue.</param>
    public static ImmutableArray<CatalogueProblem> Problems(IndicatorCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return
        [
            .. Twice(catalogue.Families.Select(c => c.Id), "family"),
            .. Twice(catalogue.Indicators.Select(i => i.Id), "indicator"),
            .. Twice(catalogue.Schemes.Select(s => s.Id), "scheme"),
            .. Twice(catalogue.Scales.Select(s => s.Id), "scale"),
            .. catalogue.Scales.SelectMany(s => Of(s)),
            .. catalogue.Schemes.SelectMany(s => Of(s, catalogue)),
            .. catalogue.Indicators.Where(i => catalogue.Families.All(c => c.Id != i.Family)).Select(i => new CatalogueProblem(i.Id, "It belongs to no family.")),
            .. catalogue.Indicators.SelectMany(i => Problems(i, catalogue)),
        ];
    }

    /// <summary>The problems of one indicator, which may be a local one that is not in the catalogue.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="catalogue">The catalogue that its ids refer to.</param>
    public static ImmutableArray<CatalogueProblem> Problems(Indicator indicator, IndicatorCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(catalogue);
        return [.. OfIndicator(indicator, catalogue).Select(problem => new CatalogueProblem(indicator.Id, problem.Message, problem.Field))];
    }

    private static IEnumerable<(string Field, string Message)> OfIndicator(Indicator indicator, IndicatorCatalogue catalogue)
    {
        if (!IsId(indicator.Id)) yield return ("id", "The id has to be lower-case words joined by hyphens.");
        if (indicator.Version < 1) yield return ("version", "The version starts at 1.");
        foreach (var (field, text) in new[] { ("title", indicator.Title), ("definition", indicator.Definition), ("numerator", indicator.Numerator), ("source", indicator.Source) })
        {
            if (string.IsNullOrWhiteSpace(text)) yield return (field, $"The {field} is needed.");
        }
        if (indicator.Composition && (indicator.Kind is not IndicatorKind.Proportion || indicator.Scheme is null || indicator.Interest is not null)) yield return ("composition", "Only shares of every group of a scheme make up one whole.");
        if (indicator.EveryMonths is < 1 or > 120) yield return ("everyMonths", "Figures come every 1 to 120 months.");
        if (indicator.FirstYear > indicator.LastYear) yield return ("firstYear", "The first year is after the last.");
        if (!UnitsOf(indicator.Kind).Contains(indicator.Unit)) yield return ("unit", $"A {indicator.Kind} cannot be in {indicator.Unit}.");

        var counted = indicator.Kind is not (IndicatorKind.Level or IndicatorKind.Count) && indicator.Unit is not MeasureUnit.Score;
        if (counted == string.IsNullOrWhiteSpace(indicator.Denominator)) yield return ("denominator", counted ? "It needs a denominator." : "It cannot have a denominator.");

        var isLikelihood = indicator.Kind is IndicatorKind.RelativeLikelihood;
        if (isLikelihood != indicator.Orientation is not null) yield return ("orientation", "An orientation belongs to relative likelihoods, and to all of them.");
        if (isLikelihood != indicator.Event is not null) yield return ("event", "Whether the outcome is welcome belongs to relative likelihoods, and to all of them.");
        if (isLikelihood && Likelihoods.FourFifths.NatureOf(indicator.Favourable, indicator.Orientation ?? default) is { } nature && nature != indicator.Event)
        {
            yield return ("favourable", "Favourable direction and orientation say the opposite of whether the outcome is welcome.");
        }
        if ((indicator.Kind is IndicatorKind.PercentagePointDifference) != indicator.Difference is not null) yield return ("difference", "What it is a difference of belongs to percentage-point differences, and to all of them.");
        if ((indicator.Kind is IndicatorKind.Level) != indicator.Scale is not null) yield return ("scale", "A scale belongs to levels, and to all of them.");
        if (indicator.Scale is { } scale && catalogue.FindScale(scale) is null) yield return ("scale", $"There is no scale '{scale}'.");
        if (indicator.ParityWith is { } other && (other == indicator.Id || catalogue.FindIndicator(other) is null)) yield return ("parityWith", $"There is no other indicator '{other}' to be on a par with.");
        if (indicator.Favourable is FavourableDirection.Parity && indicator.Shape.Parity is null && indicator.ParityWith is null) yield return ("parityWith", "Parity is favourable, but nothing says with what.");

        foreach (var problem in OfGroups(indicator, catalogue)) yield return problem;
    }

    private static IEnumerable<(string Field, string Message)> OfGroups(Indicator indicator, IndicatorCatalogue catalogue)
    {
        if (indicator.Within is { } within && catalogue.FindScheme(within) is null) yield return ("within", $"There is no scheme '{within}'.");
        if (indicator.Scheme is not { } id)
        {
            if (indicator.Interest is not null || indicator.Comparator is not null || indicator.Within is not null) yield return ("scheme", "Groups need a scheme.");
        }
        else if (catalogue.FindScheme(id) is not { } scheme)
        {
            yield return ("scheme", $"There is no scheme '{id}'.");
        }
        else
        {
            foreach (var (field, group) in new[] { ("interest", indicator.Interest), ("comparator", indicator.Comparator) })
            {
                if (group is not null && scheme.Find(group) is not { NotKnown: false }) yield return (field, $"There is no group '{group}' of known people in the scheme '{id}'.");
            }
        }

        var comparesTwo = indicator.Kind is IndicatorKind.RelativeLikelihood or IndicatorKind.PayGap || indicator.Difference is DifferenceForm.BetweenGroups;
        if (comparesTwo && (indicator.Comparator is null || indicator.Interest == indicator.Comparator)) yield return ("comparator", "It needs a comparator other than the group of interest.");
        if ((comparesTwo && indicator.Kind is not IndicatorKind.PayGap) && indicator.Interest is null) yield return ("interest", "It needs a group of interest.");
    }

    private static IEnumerable<CatalogueProblem> Of(ClassificationScheme scheme, IndicatorCatalogue catalogue)
    {
        CatalogueProblem Problem(string message) => new(scheme.Id, message);

        if (!IsId(scheme.Id)) yield return Problem("The id has to be lower-case words joined by hyphens.");
        if (scheme.Version < 1) yield return Problem("The version starts at 1.");
        if (new[] { scheme.Title, scheme.Characteristic, scheme.Source }.Any(string.IsNullOrWhiteSpace)) yield return Problem("Title, characteristic and source are needed.");
        if (scheme.Groups.Count(g => !g.NotKnown) < 2) yield return Problem("It needs at least two groups of known people.");
        if (!scheme.Groups.Any(g => g.NotKnown)) yield return Problem("It needs a group for people whose group is not known.");
        foreach (var group in scheme.Groups.Where(g => !IsId(g.Id) || string.IsNullOrWhiteSpace(g.Label))) yield return Problem($"The group '{group.Id}' needs an id of lower-case words and a label.");
        foreach (var problem in Twice(scheme.Groups.Select(g => g.Id), "group")) yield return Problem($"{problem.Where}: {problem.Message}");

        var included = scheme.Groups.SelectMany(g => g.Includes).ToArray();
        if (scheme.From is not { } from)
        {
            if (included.Length > 0) yield return Problem("Its groups include others, but it does not say from which scheme.");
            yield break;
        }
        if (catalogue.FindScheme(from) is not { } finer || from == scheme.Id)
        {
            yield return Problem($"There is no other scheme '{from}'.");
            yield break;
        }
        foreach (var problem in Twice(included, "included group")) yield return Problem($"{problem.Where}: {problem.Message}");
        foreach (var missing in finer.Groups.Select(g => g.Id).Except(included)) yield return Problem($"The group '{missing}' of '{from}' is in none of its groups.");
        foreach (var unknown in included.Except(finer.Groups.Select(g => g.Id))) yield return Problem($"There is no group '{unknown}' in '{from}'.");
        foreach (var mixed in scheme.Groups.Where(g => g.Includes.Any(i => finer.Find(i) is { } f && f.NotKnown != g.NotKnown))) yield return Problem($"The group '{mixed.Id}' mixes known and not known.");
    }

    private static IEnumerable<CatalogueProblem> Of(LevelScale scale)
    {
        if (!IsId(scale.Id) || string.IsNullOrWhiteSpace(scale.Title) || string.IsNullOrWhiteSpace(scale.Source)) yield return new(scale.Id, "It needs an id of lower-case words, a title and a source.");
        if (scale.Levels.Length < 2) yield return new(scale.Id, "It needs at least two levels.");
        if (scale.Levels.Where((level, i) => level.Level != scale.Levels[0].Level + i || string.IsNullOrWhiteSpace(level.Title)).Any()) yield return new(scale.Id, "Levels go up one by one, each with a title.");
    }

    private static IEnumerable<CatalogueProblem> Twice(IEnumerable<string> ids, string what) =>
        ids.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => new CatalogueProblem(g.Key, $"There is more than one {what} with this id."));

    private static MeasureUnit[] UnitsOf(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Proportion or IndicatorKind.PayGap => [MeasureUnit.Percent],
        IndicatorKind.RelativeLikelihood => [MeasureUnit.Ratio],
        IndicatorKind.PercentagePointDifference => [MeasureUnit.PercentagePoint],
        IndicatorKind.Rate => [MeasureUnit.Per1000, MeasureUnit.Per10000, MeasureUnit.Per100000],
        IndicatorKind.Level => [MeasureUnit.Level],
        IndicatorKind.Count => [MeasureUnit.Count, MeasureUnit.Day, MeasureUnit.Pound],
        IndicatorKind.Index => [MeasureUnit.Ratio, MeasureUnit.Score],
        _ => [],
    };

    private static bool IsId(string id) => Id().IsMatch(id);

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
