using System.Collections.Immutable;

using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Councils;
using EqualityCloud.Grains.Validation;
using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Targets;

using GroupFigures = EqualityCloud.Contracts.Metrics.GroupFigures;
using Target = EqualityCloud.Contracts.Metrics.Target;

namespace EqualityCloud.Grains.Metrics;

/// <summary>What metrics, targets and observations must be like.</summary>
internal static class MetricRules
{
    private const int LastYear = 2200;

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
        checks.If(details.Kind is MetricKind.Rate ? details.Factor is not (1_000 or 10_000 or 100_000) : details.Factor is <= 0 or > 1_000_000, ProblemCodes.Range, "factor",
            details.Kind is MetricKind.Rate ? "Say per how many the rate is: 1,000, 10,000 or 100,000." : "Give a number above 0, at most 1,000,000.");
        checks.Optional(details.NumeratorMeaning, "numeratorMeaning", Limits.Text);
        checks.Optional(details.DenominatorMeaning, "denominatorMeaning", Limits.Text);
        CheckBreakdown(details, checks);
        if (details.Baseline is { } baseline)
        {
            checks.Period(baseline.Period, "baseline.period");
            checks.AddUnder("baseline", Check(details, baseline.Figures));
            checks.Optional(baseline.Source, "baseline.source", Limits.Text);
        }
        CheckTargets(details, checks);
        checks.Optional(details.Source, "source", Limits.Text);
        checks.Optional(details.Note, "note", Limits.Text);
        checks.Optional(details.Owner, "owner", Limits.Title);
        checks.Optional(details.SuccessMeasure, "successMeasure", Limits.Text);
        checks.Frameworks(details.Frameworks, "frameworks");
        checks.If(details.Scale is { } scale && IndicatorCatalogue.Standard.FindScale(scale) is null, ProblemCodes.Unknown, "scale", $"There is no scale '{details.Scale}'.");
        checks.If(details.EveryMonths is < 1 or > 120, ProblemCodes.Range, "everyMonths", "Give a number of months from 1 to 120.");
        if (details.RagRule is { } rule)
        {
            CouncilRules.Check(rule, "ragRule", checks);
        }
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

    /// <summary>What is recorded keeps fitting what the metric is. Figures that did not fit before hinder no edit, nor do groups that are gone: those have a rule of their own.</summary>
    public static ImmutableArray<Problem> CheckKind(MetricDetails before, MetricDetails after, IEnumerable<Observation> recorded)
    {
        var misfits = recorded.Where(observation => !Fits(after, observation.Entry.Figures) && Fits(before, observation.Entry.Figures)).Select(observation => observation.Entry.Period).ToArray();
        return misfits.Length == 0
            ? []
            : [new Problem(ProblemCodes.FiguresDoNotFit, "kind", $"The figures of {Words(misfits)} do not fit a metric of this kind, factor and breakdown. Withdraw them first, or make a new metric for what comes from now on.")];
    }

    private static bool Fits(MetricDetails details, ImmutableArray<GroupFigures> figures) => Check(details, figures).All(problem => problem.Code is ProblemCodes.UnknownGroup);

    private static string Words(Period[] periods) => periods.Length == 1 ? $"one period ({MetricChanges.Words(periods[0])})" : $"{periods.Length} periods (the newest is {MetricChanges.Words(periods[0])})";

    private static ImmutableArray<Problem> Check(MetricDetails details, ImmutableArray<GroupFigures> figures)
    {
        var checks = new Checks();
        FigureRules.Check(new MetricMeasure(details), details, figures, checks);
        return checks.Problems;
    }

    private static void CheckBreakdown(MetricDetails details, Checks checks)
    {
        if (details.Breakdown is not { } breakdown)
        {
            checks.If(details.Kind is MetricKind.RelativeLikelihood or MetricKind.PercentagePointDifference or MetricKind.Index, ProblemCodes.Required, "breakdown", "A comparison of groups needs a breakdown.");
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
        var measure = new MetricMeasure(details);
        for (var i = 0; i < details.Targets.Length; i++)
        {
            CheckTarget(measure, details, details.Targets[i], $"targets[{i}]", checks);
        }
    }

    private static void CheckTarget(MetricMeasure measure, MetricDetails details, Target target, string at, Checks checks)
    {
        checks.Optional(target.AsPrinted, $"{at}.asPrinted", Limits.Title);
        checks.Optional(target.Due?.AsPrinted, $"{at}.due.asPrinted", Limits.Title);
        checks.If(target.Group is not null && details.Breakdown?.Groups.Any(g => g.Key == target.Group) != true, ProblemCodes.UnknownGroup, $"{at}.group", $"The metric has no group '{target.Group}'.");
        if (target.Kind is TargetKind.Unclear)
        {
            checks.If(string.IsNullOrWhiteSpace(target.AsPrinted), ProblemCodes.Required, $"{at}.asPrinted", "Give the words of the document.");
            return;
        }
        checks.If(target.Due is null, ProblemCodes.Required, $"{at}.due", "Say by when.");
        checks.If(target.Due?.By.Year > LastYear, ProblemCodes.Range, $"{at}.due", $"Give a date up to the year {LastYear}.");
        foreach (var (value, field) in new[] { (target.Value, "value"), (target.UpperValue, "upperValue"), (target.ParityWith, "parityWith") })
        {
            checks.If(value is < -FigureRules.Largest or > FigureRules.Largest, ProblemCodes.Range, $"{at}.{field}", "The number is too large to be a figure.");
        }
        checks.If(target.Kind is TargetKind.Parity && target.Value < 0, ProblemCodes.Range, $"{at}.value", "How far off still counts as met cannot be below zero.");
        checks.If(target.Kind is TargetKind.Parity && measure.ShapeOf(target.Group, target.ParityWith).Parity is null, ProblemCodes.ParityValueRequired, $"{at}.parityWith",
            "Such a figure has no parity of its own: give the value to be on a par with, such as the share among residents.");
        checks.If(target.Value is null && target.Kind is not TargetKind.Parity, ProblemCodes.Required, $"{at}.value", "Give the value.");
        var yearly = target.Kind is TargetKind.PointsPerYear or TargetKind.PercentPerYear;
        checks.If(yearly && details.Baseline is null, ProblemCodes.BaselineRequired, $"{at}.kind", "A change per year starts from a baseline: give the metric one first.");
        checks.If(yearly && target.Value == 0, ProblemCodes.Range, $"{at}.value", "A change of nothing is no target.");
        checks.If(target.Kind is TargetKind.PercentPerYear && target.Value > 1_000, ProblemCodes.Range, $"{at}.value", "Give at most 1,000 percent a year.");
        checks.If(target.Kind is TargetKind.PercentPerYear && target.Value <= -100, ProblemCodes.Range, $"{at}.value", "A figure cannot fall by all of itself each year.");
        checks.If(target.Kind is TargetKind.Range && (target.UpperValue is null || target.UpperValue < target.Value), ProblemCodes.Range, $"{at}.upperValue", "Give an upper bound that is not below the lower one.");
        if (MetricTrack.PathOf(measure, details, target) is { } path)
        {
            foreach (var problem in TargetCheck.Problems(path).Where(p => p.Code is TargetCheck.DueNotAfterBaseline or TargetCheck.OutOfBounds or TargetCheck.BaselineNotPositive))
            {
                checks.Add(ProblemCodes.Range, problem.Code is TargetCheck.DueNotAfterBaseline ? $"{at}.due" : $"{at}.value", problem.Message);
            }
        }
    }
}
