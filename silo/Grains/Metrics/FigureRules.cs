using System.Collections.Immutable;

using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Validation;
using EqualityCloud.Statistics.Indicators;

namespace EqualityCloud.Grains.Metrics;

/// <summary>What the figures of a period must be like: each fault has its code and names the group's field.</summary>
internal static class FigureRules
{
    /// <summary>No count and no value of a council comes near it, and sums of such numbers still fit.</summary>
    public const long Largest = 1_000_000_000_000;

    public static void Check(MetricMeasure measure, MetricDetails details, ImmutableArray<GroupFigures> figures, Checks checks)
    {
        checks.Count(figures.Length, "figures", Limits.Groups + 1);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < figures.Length; i++)
        {
            var at = $"figures[{i}]";
            CheckGroup(details, figures[i], at, checks);
            checks.If(!seen.Add(figures[i].Group), ProblemCodes.Duplicate, $"{at}.group", $"Group '{figures[i].Group}' is given twice.");
            CheckCounts(measure, figures[i], at, checks);
            CheckValue(measure, figures[i], at, checks);
        }
        CheckPart(measure, figures, checks);
        CheckComposition(measure, figures, checks);
    }

    private static void CheckGroup(MetricDetails details, GroupFigures figures, string at, Checks checks)
    {
        var known = figures.Group == Breakdown.All || details.Breakdown?.Groups.Any(g => g.Key == figures.Group) == true;
        checks.If(!known, ProblemCodes.UnknownGroup, $"{at}.group", $"The metric has no group '{figures.Group}'.");
    }

    private static void CheckCounts(MetricMeasure measure, GroupFigures figures, string at, Checks checks)
    {
        checks.If(figures.Numerator < 0, ProblemCodes.Negative, $"{at}.numerator", "A count cannot be below zero.");
        checks.If(figures.Denominator < 0, ProblemCodes.Negative, $"{at}.denominator", "A count cannot be below zero.");
        checks.If(figures.Numerator > Largest, ProblemCodes.Range, $"{at}.numerator", "The count is too large.");
        checks.If(figures.Denominator > Largest, ProblemCodes.Range, $"{at}.denominator", "The count is too large.");
        checks.If(IsShare(measure) && figures.Numerator > figures.Denominator, ProblemCodes.NumeratorTooLarge, $"{at}.numerator",
            $"The numerator ({figures.Numerator}) is larger than the denominator ({figures.Denominator}).");
        if (IsPublished(measure, figures))
        {
            return;
        }
        var needsBoth = IsShare(measure) || measure.Kind is IndicatorKind.Rate;
        checks.If((needsBoth || measure.Kind is IndicatorKind.Count) && figures.Numerator is null, ProblemCodes.Required, $"{at}.numerator", "Give the count.");
        checks.If(needsBoth && figures.Denominator is null, ProblemCodes.Required, $"{at}.denominator", "Give the count that the numerator is out of.");
    }

    private static void CheckValue(MetricMeasure measure, GroupFigures figures, string at, Checks checks)
    {
        var counted = IsShare(measure) || measure.Kind is IndicatorKind.Rate or IndicatorKind.Count;
        checks.If(!counted && figures.Value is null, ProblemCodes.Required, $"{at}.value", "Give the figure.");
        checks.If(counted && figures.Value is not null && (figures.Numerator is not null || figures.Denominator is not null || measure.Kind is IndicatorKind.Count), ProblemCodes.ValueWithCounts, $"{at}.value",
            "The value follows from the counts: give the counts alone.");
        var isRatio = measure.Kind is IndicatorKind.RelativeLikelihood && figures.Value is not null;
        checks.If(isRatio && figures.Orientation is null, ProblemCodes.OrientationRequired, $"{at}.orientation",
            "Say which group is on top in this ratio: the Social Care WRES divides by white staff, NHS WRES 2 and 4 divide white by minority ethnic.");
        checks.If(!isRatio && figures.Orientation is not null, ProblemCodes.Range, $"{at}.orientation", "Only a ratio that is given as a value has an orientation.");
        var (low, high) = RangeOf(measure);
        checks.If(figures.Value < low || figures.Value > high, ProblemCodes.Range, $"{at}.value", high == Largest
            ? $"The figure cannot be below {low:0}."
            : low == -Largest ? $"The figure cannot be above {high:0}." : $"The figure lies between {low:0} and {high:0}.");
        checks.If(measure.Kind is IndicatorKind.Level && figures.Value is { } level && decimal.Truncate(level) != level, ProblemCodes.Range, $"{at}.value", "A level is a whole number.");
    }

    private static void CheckPart(MetricMeasure measure, ImmutableArray<GroupFigures> figures, Checks checks)
    {
        if (!measure.IsPartLessWhole || measure.Compared is not ({ } part, { } whole)
            || MetricMeasure.Find(figures, part) is not { } one || MetricMeasure.Find(figures, whole) is not { } other
            || MetricMeasure.CountOf(one) is not { } a || MetricMeasure.CountOf(other) is not { } b)
        {
            return;
        }
        checks.If(!MetricMeasure.Fits(a, b), ProblemCodes.PartOverWhole, $"figures[{figures.IndexOf(one)}].denominator", $"'{part}' is a part of '{whole}', so it cannot have more people in it.");
    }

    private static void CheckComposition(MetricMeasure measure, ImmutableArray<GroupFigures> figures, Checks checks)
    {
        GroupFigures[] known = measure.IsComposition ? [.. figures.Where(f => f.Group != Breakdown.All && !measure.IsNotKnown(f.Group) && f is { Numerator: >= 0 and <= Largest, Denominator: not null })] : [];
        if (known.Length == 0)
        {
            return;
        }
        var odd = known.FirstOrDefault(f => f.Denominator != known[0].Denominator);
        checks.If(odd is not null, ProblemCodes.PartsDiffer, $"figures[{(odd is null ? 0 : figures.IndexOf(odd))}].denominator",
            "The groups make up one whole, so all have the same denominator: the people whose group is known.");
        checks.If(odd is null && known.Sum(f => f.Numerator) > known[0].Denominator, ProblemCodes.PartsDiffer, "figures", "The groups together have more people than the whole that they make up.");
    }

    /// <summary>A figure that somebody published without its counts. Of a comparison that is one number for the whole, so it belongs under "all".</summary>
    private static bool IsPublished(MetricMeasure measure, GroupFigures figures) =>
        figures is { Value: not null, Numerator: null, Denominator: null } && measure.Kind is not IndicatorKind.Count && (!measure.Compares || figures.Group == Breakdown.All);

    private static bool IsShare(MetricMeasure measure) => measure.Kind is IndicatorKind.Proportion || measure.Compares;

    private static (decimal Low, decimal High) RangeOf(MetricMeasure measure) => measure.Bounds is { } bounds
        ? ((decimal)Math.Max(bounds.Low, -Largest), (decimal)Math.Min(bounds.High, Largest))
        : (-Largest, Largest);
}
