using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Likelihoods;
using EqualityCloud.Statistics.Proportions;
using EqualityCloud.Statistics.Rates;

namespace EqualityCloud.Statistics.Figures;

/// <summary>Works out the figure of any kind of indicator from what was recorded: the one door for callers that have indicators rather than formulas.</summary>
public static class FigureCalculation
{
    private const string AsGiven = "The value is shown as it was given; without its counts it has no interval.";

    /// <summary>The figure, or why there is none.</summary>
    /// <param name="recipe">How it is made.</param>
    /// <param name="input">What was recorded. A value is taken as it is for every kind, since any figure may have been published without its counts.</param>
    /// <exception cref="ArgumentException">Counts are given for a kind of figure that is not made from such counts, or a part does not fit into its whole.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number or the confidence is outside its range.</exception>
    public static Calculated<Figure> Calculate(FigureRecipe recipe, FigureInput input)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        ArgumentNullException.ThrowIfNull(input);
        return (recipe.Kind, input) switch
        {
            (_, FigureInput.Value given) => CalculatedOutcome.Known(new Figure(given.Number, recipe.Unit, null, null, null, SmallNumberWarnings.None, AsGiven)),
            (IndicatorKind.Proportion, FigureInput.Groups groups) => Share(recipe, groups.Group),
            (IndicatorKind.Rate, FigureInput.Events events) => PerSoMany(recipe, events),
            (IndicatorKind.RelativeLikelihood or IndicatorKind.PercentagePointDifference or IndicatorKind.Index, FigureInput.Groups { Other: null }) =>
                CalculatedOutcome.Not<Figure>(NotCalculableReason.ComparatorMissing),
            (IndicatorKind.RelativeLikelihood, FigureInput.Groups { Other: { } other } groups) => Likelihood(recipe, new TwoGroups(groups.Group, other)),
            (IndicatorKind.PercentagePointDifference, FigureInput.Groups { Other: { } other } groups) => Difference(recipe, groups.Group, other),
            (IndicatorKind.Index, FigureInput.Groups { Other: { } other } groups) => Index(recipe, groups.Group, other),
            _ => throw new ArgumentException($"A {recipe.Kind} is not made from {input.GetType().Name}.", nameof(input)),
        };
    }

    private static Calculated<Figure> Share(FigureRecipe recipe, GroupCount group) =>
        Proportion.Estimate(group, recipe.ConfidencePercent).Then(e =>
            new Figure(e.Percent, recipe.Unit, e.Interval, null, null, e.Warnings, $"Share with Wilson's {Confidence(recipe)} interval."));

    private static Calculated<Figure> PerSoMany(FigureRecipe recipe, FigureInput.Events events) =>
        Rate.Estimate(events.Count, events.Population, Base(recipe.Unit), recipe.ConfidencePercent).Then(e =>
            new Figure(e.Value, recipe.Unit, e.Interval, null, null, e.Warnings, $"Rate with Garwood's exact {Confidence(recipe)} interval."));

    private static Calculated<Figure> Likelihood(FigureRecipe recipe, TwoGroups counts) =>
        RelativeLikelihood.Estimate(counts, recipe.Orientation, recipe.ConfidencePercent).Then(e => new Figure(
            e.Ratio,
            recipe.Unit,
            e.Interval,
            e.Test,
            FourFifths.Judge(e, recipe.Event),
            e.Warnings,
            $"Relative likelihood, {(recipe.Orientation is RatioOrientation.InterestOverComparator ? "group of interest over comparator" : "comparator over group of interest")}, "
            + $"with the {Confidence(recipe)} interval of its logarithm{(e.Ratio == 0 ? " (counts raised by a half, as there were no cases)" : "")}. {TestWords(e.Test)}"));

    private static Calculated<Figure> Difference(FigureRecipe recipe, GroupCount group, GroupCount other)
    {
        var counts = new TwoGroups(group, other);
        var isPart = recipe.Difference is DifferenceForm.PartLessWhole;
        var outcome = isPart
            ? PercentagePointDifference.PartLessWhole(group, other, recipe.ConfidencePercent)
            : PercentagePointDifference.BetweenGroups(counts, recipe.ConfidencePercent);
        return outcome.Then(e =>
        {
            // A part shares its people with the whole, so the test is against everybody else.
            var test = RelativeLikelihood.Test(isPart ? new TwoGroups(group, new GroupCount(other.Cases - group.Cases, other.Total - group.Total)) : counts);
            var what = isPart ? "Share in the part less share in the whole" : "Share in the group of interest less share in the comparator";
            var verdict = FourFifths.JudgeShares(counts, isPart ? other.Cases : counts.Cases, test, recipe.Event);
            return new Figure(e.Points, recipe.Unit, e.Interval, test, verdict, e.Warnings, $"{what}, with Newcombe's {Confidence(recipe)} interval. {TestWords(test)}");
        });
    }

    private static Calculated<Figure> Index(FigureRecipe recipe, GroupCount workforce, GroupCount residents) =>
        RepresentationIndex.Estimate(workforce, residents, recipe.ConfidencePercent).Then(e => new Figure(
            e.Index,
            recipe.Unit,
            e.Interval,
            null,
            null,
            e.Warnings,
            $"Share over the share it is compared with, which is taken as exact; with the {Confidence(recipe)} interval of the first share (Wilson)."));

    private static string TestWords(DifferenceTest test) => test is DifferenceTest.ZTest
        ? "Tested by the two-proportion z-test."
        : "Tested by Fisher's exact test, as fewer than 5 were to be expected in a cell.";

    private static string Confidence(FigureRecipe recipe) => $"{MeasureText.Number(recipe.ConfidencePercent, 1)}%";

    private static long Base(MeasureUnit unit) => unit switch
    {
        MeasureUnit.Per1000 => 1_000,
        MeasureUnit.Per10000 => 10_000,
        MeasureUnit.Per100000 => 100_000,
        _ => throw new ArgumentException($"A rate cannot be in {unit}.", nameof(unit)),
    };
}
