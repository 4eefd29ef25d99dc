using System.Collections.Immutable;

using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Validation;
using EqualityCloud.Statistics.Targets;

using GroupFigures = EqualityCloud.Contracts.Metrics.GroupFigures;
using Target = EqualityCloud.Contracts.Metrics.Target;

namespace EqualityCloud.Grains.Metrics;

/// <summary>What metrics, targets and observations must be like.</summary>
internal static class MetricRules
{
    public static ImmutableArray<Problem> Check(MetricDetails details)
    {
        var checks = new Checks();
        checks.Required(details.Title, "title", Limits.Title);
        checks.Optional(details.Label, "label", Limits.Key);
        if (details.Indicator is { } indicator)
        {
            checks.Key(indicator.Id, "indicator.id");
            checks.If(indicator.Version < 1, ProblemCodes.Range, "indicator.version", "Versions count from 1.");
        }
        checks.Optional(details.Unit, "unit", Limits.Key);
        checks.If(details.Factor is <= 0 or > 1_000_000, ProblemCodes.Range, "factor", "Give a number above 0, at most 1,000,000.");
        checks.Optional(details.NumeratorMeaning, "numeratorMeaning", Limits.Text);
        checks.Optional(details.DenominatorMeaning, "denominatorMeaning", Limits.Text);
        CheckBreakdown(details, checks);
        if (details.Baseline is { } baseline)
        {
            checks.Period(baseline.Period, "baseline.period");
            checks.AddUnder("baseline", Check(details, baseline.Figures));
        }
        CheckTargets(details, checks);
        checks.Optional(details.Source, "source", Limits.Text);
        checks.Optional(details.Note, "note", Limits.Text);
        checks.Optional(details.SuccessMeasure, "successMeasure", Limits.Text);
        checks.Frameworks(details.Frameworks, "frameworks");
        return checks.Problems;
    }

    public static ImmutableArray<Problem> Check(MetricDetails details, ObservationEntry entry, Observation? earlier, DateOnly today)
    {
        var checks = new Checks();
        checks.Period(entry.Period, "period");
        checks.If(entry.Period.Start > today, ProblemCodes.Range, "period.start", "The period has not begun yet.");
        checks.Optional(entry.Label, "label", Limits.Key);
        checks.If(entry.Figures.IsEmpty, ProblemCodes.Required, "figures", "Give the figures of at least one group.");
        checks.AddUnder("", Check(details, entry.Figures));
        checks.Optional(entry.Source, "source", Limits.Text);
        checks.Optional(entry.Note, "note", Limits.Text);
        checks.If(earlier?.Entry.Status is ObservationStatus.Final && string.IsNullOrWhiteSpace(entry.Note), ProblemCodes.NoteRequired, "note",
            "These figures correct final ones: say why, in a sentence.");
        return checks.Problems;
    }

    private static ImmutableArray<Problem> Check(MetricDetails details, ImmutableArray<GroupFigures> figures)
    {
        var checks = new Checks();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < figures.Length; i++)
        {
            var at = $"figures[{i}]";
            CheckFigures(details, figures[i], at, checks);
            checks.If(!seen.Add(figures[i].Group), ProblemCodes.Duplicate, $"{at}.group", $"Group '{figures[i].Group}' is given twice.");
        }
        return checks.Problems;
    }

    private static void CheckFigures(MetricDetails details, GroupFigures figures, string at, Checks checks)
    {
        var known = figures.Group == Breakdown.All || details.Breakdown?.Groups.Any(g => g.Key == figures.Group) == true;
        checks.If(!known, ProblemCodes.UnknownGroup, $"{at}.group", $"The metric has no group '{figures.Group}'.");
        checks.If(figures.Numerator < 0, ProblemCodes.Negative, $"{at}.numerator", "A count cannot be below zero.");
        checks.If(figures.Denominator < 0, ProblemCodes.Negative, $"{at}.denominator", "A count cannot be below zero.");
        var counted = details.Kind is MetricKind.Proportion or MetricKind.RelativeLikelihood or MetricKind.PercentagePointDifference;
        checks.If(counted && figures.Numerator > figures.Denominator, ProblemCodes.NumeratorTooLarge, $"{at}.numerator",
            $"The numerator ({figures.Numerator}) is larger than the denominator ({figures.Denominator}).");
        var needsBoth = counted || details.Kind is MetricKind.Rate;
        checks.If((needsBoth || details.Kind is MetricKind.Count) && figures.Numerator is null, ProblemCodes.Required, $"{at}.numerator", "Give the count.");
        checks.If(needsBoth && figures.Denominator is null, ProblemCodes.Required, $"{at}.denominator", "Give the count that the numerator is out of.");
        checks.If(!needsBoth && details.Kind is not MetricKind.Count && figures.Value is null, ProblemCodes.Required, $"{at}.value", "Give the figure.");
    }

    private static void CheckBreakdown(MetricDetails details, Checks checks)
    {
        if (details.Breakdown is not { } breakdown)
        {
            checks.If(details.Kind is MetricKind.RelativeLikelihood or MetricKind.PercentagePointDifference, ProblemCodes.Required, "breakdown", "A comparison of groups needs a breakdown.");
            return;
        }
        checks.Key(breakdown.Scheme, "breakdown.scheme");
        checks.Keys(breakdown.Groups, "breakdown.groups", Limits.Groups, g => g.Key);
        for (var i = 0; i < breakdown.Groups.Length; i++)
        {
            checks.Required(breakdown.Groups[i].Label, $"breakdown.groups[{i}].label", Limits.Title);
        }
        CheckCompared(breakdown, breakdown.Interest, "breakdown.interest", checks);
        CheckCompared(breakdown, breakdown.Comparator, "breakdown.comparator", checks);
        checks.If(breakdown.Interest is not null && breakdown.Interest == breakdown.Comparator, ProblemCodes.Duplicate, "breakdown.comparator", "A group cannot be compared with itself.");
    }

    private static void CheckCompared(Breakdown breakdown, string? group, string field, Checks checks) =>
        checks.If(group is not null && breakdown.Groups.All(g => g.Key != group), ProblemCodes.UnknownGroup, field, $"The breakdown has no group '{group}'.");

    private static void CheckTargets(MetricDetails details, Checks checks)
    {
        checks.Keys(details.Targets, "targets", Limits.Targets, t => t.Key);
        for (var i = 0; i < details.Targets.Length; i++)
        {
            CheckTarget(details, details.Targets[i], $"targets[{i}]", checks);
        }
    }

    private static void CheckTarget(MetricDetails details, Target target, string at, Checks checks)
    {
        checks.Optional(target.AsPrinted, $"{at}.asPrinted", Limits.Title);
        checks.If(target.Group is not null && details.Breakdown?.Groups.Any(g => g.Key == target.Group) != true, ProblemCodes.UnknownGroup, $"{at}.group", $"The metric has no group '{target.Group}'.");
        if (target.Kind is TargetKind.Unclear)
        {
            checks.If(string.IsNullOrWhiteSpace(target.AsPrinted), ProblemCodes.Required, $"{at}.asPrinted", "Give the words of the document.");
            return;
        }
        checks.If(target.Due is null, ProblemCodes.Required, $"{at}.due", "Say by when.");
        checks.If(target.Value is null && target.Kind is not TargetKind.Parity, ProblemCodes.Required, $"{at}.value", "Give the value.");
        var yearly = target.Kind is TargetKind.PointsPerYear or TargetKind.PercentPerYear;
        checks.If(yearly && details.Baseline is null, ProblemCodes.BaselineRequired, $"{at}.kind", "A change per year starts from a baseline: give the metric one first.");
        checks.If(yearly && target.Value == 0, ProblemCodes.Range, $"{at}.value", "A change of nothing is no target.");
        checks.If(target.Kind is TargetKind.PercentPerYear && target.Value <= -100, ProblemCodes.Range, $"{at}.value", "A figure cannot fall by all of itself each year.");
        checks.If(target.Kind is TargetKind.Range && (target.UpperValue is null || target.UpperValue < target.Value), ProblemCodes.Range, $"{at}.upperValue", "Give an upper bound that is not below the lower one.");
        if (MetricTrack.PathOf(details, target) is { } path)
        {
            foreach (var problem in TargetCheck.Problems(path).Where(p => p.Code is TargetCheck.DueNotAfterBaseline or TargetCheck.OutOfBounds or TargetCheck.BaselineNotPositive))
            {
                checks.Add(ProblemCodes.Range, problem.Code is TargetCheck.DueNotAfterBaseline ? $"{at}.due" : $"{at}.value", problem.Message);
            }
        }
    }
}
