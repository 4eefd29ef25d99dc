using System.Collections.Immutable;

using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Publications;
using EqualityCloud.Grains.Benchmarks;
using EqualityCloud.Grains.Metrics;
using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Tables;
using EqualityCloud.Statistics.Indicators;

using Breakdown = EqualityCloud.Contracts.Metrics.Breakdown;
using GroupFigures = EqualityCloud.Contracts.Metrics.GroupFigures;
using MeasureUnit = EqualityCloud.Statistics.Indicators.MeasureUnit;

namespace EqualityCloud.Grains.Publications;

/// <summary>A metric's figures on their way to the public. Each passes the rules of <see cref="Statistics.Disclosure"/> here and is nothing but what they let through.</summary>
internal sealed class MetricDisclosure(DisclosurePolicy policy)
{
    /// <summary>Schemes that people may be hurt by belonging to a group of.</summary>
    private static readonly string[] SensitiveSchemes = ["disab", "orientation", "religion", "gender-identity", "trans"];

    private static readonly PublicFigure NoCount = new PublicFigure.None("This figure is not a count.");

    /// <summary>The metric as the public may see it, and what is to be remembered of it if it is published.</summary>
    /// <param name="view">The metric.</param>
    /// <param name="enoughPeople">Whether figures without counts are known to be based on enough people.</param>
    /// <param name="before">All that was ever shown of it.</param>
    public (PublicMetric Metric, ImmutableArray<ShownTable> Tables) Of(MetricView view, bool enoughPeople, ImmutableArray<ShownTable> before)
    {
        var details = view.Details;
        var measure = new MetricMeasure(details);
        var periods = view.Observations.Take(PublicationLimits.Periods).Select(observation => Of(measure, details, observation.Observation.Entry, enoughPeople, before)).ToArray();
        var metric = new PublicMetric
        {
            Id = view.Id,
            Label = details.Label,
            Title = details.Title,
            Unit = details.Unit,
            NumeratorMeaning = details.NumeratorMeaning,
            DenominatorMeaning = details.DenominatorMeaning,
            Direction = details.Direction,
            Source = details.Source,
            Indicator = details.Indicator?.Id,
            Periods = [.. periods.Select(period => period.Period)],
        };
        return (metric, [.. periods.Select(period => period.Table).OfType<ShownTable>()]);
    }

    public static int HiddenIn(PublicMetric metric) => metric.Periods
        .SelectMany(period => period.Groups.SelectMany(group => new[] { group.Value, group.Count, group.People }).Prepend(period.Figure))
        .Count(figure => figure is PublicFigure.Hidden);

    private (PublicPeriod Period, ShownTable? Table) Of(MetricMeasure measure, MetricDetails details, ObservationEntry entry, bool enoughPeople, ImmutableArray<ShownTable> before)
    {
        var period = new PublicPeriod { Period = entry.Period, Label = entry.Label, Status = entry.Status, Figure = NoCount };
        var shape = CountTable.Of(measure, entry.Figures);
        if (shape is null)
        {
            return (period with
            {
                Figure = Given(measure, measure.Headline(entry.Figures), null, enoughPeople),
                Groups = GroupsOf(measure, details, entry.Figures, group => new PublicGroup(
                    measure.LabelOf(group.Group), Given(measure, measure.OfGroup(group), group.Denominator, enoughPeople), NoCount, group.Denominator is { } people ? Count(people) : NoCount)),
            }, null);
        }
        var table = shape.Protect(policy, details.Breakdown is { } breakdown && SensitiveSchemes.Any(word => breakdown.Scheme.Contains(word, StringComparison.Ordinal)));
        var published = PublishedTable.Of(shape.Counts, table);
        var remembered = new ShownTable { Period = entry.Period, Groups = shape.Groups, Columns = published.Columns, Counts = published.Counts, Hidden = published.Hidden };
        if (!IsAllowedBeside(remembered, published, before))
        {
            var hidden = Hide(DisclosureRule.EarlierVersion);
            return (period with { Figure = hidden, Groups = GroupsOf(measure, details, entry.Figures, group => new PublicGroup(measure.LabelOf(group.Group), hidden, hidden, hidden)) }, null);
        }
        var rows = new Rows(shape, table);
        return (period with
        {
            Figure = Headline(measure, entry.Figures, rows),
            Groups = GroupsOf(measure, details, entry.Figures, group => Group(measure, group, rows)),
        }, remembered);
    }

    private bool IsAllowedBeside(ShownTable table, PublishedTable published, ImmutableArray<ShownTable> before)
    {
        if (before.Length >= PublicationLimits.Tables && !before.Any(earlier => Validation.Same.Content(earlier, table))) return false;
        return before.Where(earlier => earlier.Period == table.Period).All(earlier =>
            earlier.Groups.SequenceEqual(table.Groups) && TableVersions.Allow(new PublishedTable(earlier.Columns, earlier.Counts, earlier.Hidden), published, policy));
    }

    private PublicGroup Group(MetricMeasure measure, GroupFigures group, Rows rows)
    {
        var label = measure.LabelOf(group.Group);
        if (rows.Find(group.Group) is not { } row)
        {
            // People whose group is not known, beside a composition; or a figure without counts among others that have them.
            return group.Numerator is { } alone
                ? new PublicGroup(label, new PublicFigure.None("It is not a part of the whole."), Count(alone), NoCount)
                : new PublicGroup(label, Hide(DisclosureRule.BaseNotKnown), NoCount, NoCount);
        }
        var count = Figure(row.Count);
        if (row.Count is Disclosed<long>.Hidden { Rule: var rule })
        {
            var people = row.People is { } base_ ? Figure(base_) : group.Denominator is { } recorded && measure.IsComposition ? Count(recorded) : NoCount;
            return new PublicGroup(label, Hide(rule), count, people);
        }
        var shown = ((Disclosed<long>.Shown)row.Count).Value;
        if (measure.Kind is IndicatorKind.Count) return new PublicGroup(label, count, count, NoCount);
        if (measure.Kind is IndicatorKind.Rate)
        {
            var population = group.Denominator is { } among ? Count(among) : NoCount;
            return new PublicGroup(label, Made(measure.OfGroup(group with { Numerator = shown }), group.Denominator ?? 0), count, population);
        }
        if ((row.Others ?? row.Count) is Disclosed<long>.Hidden others) return new PublicGroup(label, Hide(others.Rule), count, Figure(row.People!));
        if ((row.People ?? row.Count) is Disclosed<long>.Hidden all) return new PublicGroup(label, Hide(all.Rule), count, Figure(row.People!));
        var exact = MetricMeasure.CountOf(group)!.Value;
        return new PublicGroup(label, Percent(exact), count, row.People is { } of ? Figure(of) : Count(exact.Total));
    }

    /// <summary>The metric's own figure, from rounded counts; hidden where one of those it is made from is.</summary>
    private PublicFigure Headline(MetricMeasure measure, ImmutableArray<GroupFigures> figures, Rows rows)
    {
        if (measure.Headline(figures).Figure is null) return Hide(DisclosureRule.NotCalculable);

        var rounded = figures.Where(group => !measure.IsNotKnown(group.Group)).Select(group => rows.Rounded(group, policy)).ToArray();
        // What is pooled from groups is only right with all of them.
        var isPooled = !measure.Compares && MetricMeasure.Find(figures, Breakdown.All) is null && measure.Compared.Interest is null;
        if ((isPooled && rounded.Contains(null)) || measure.Headline([.. rounded.OfType<GroupFigures>()]) is not { Figure: not null } made)
        {
            return Hide(rows.FirstRule() ?? DisclosureRule.NotCalculable);
        }
        return Made(made, made.People ?? 0);
    }

    private PublicFigure Made(Measured measured, long people) => measured.Figure is not { } figure
        ? Hide(DisclosureRule.NotCalculable)
        : Shown(SmallNumberRule.Value(figure.Value, figure.Unit, people, policy), figure.Unit);

    /// <summary>A figure that was recorded without counts.</summary>
    private PublicFigure Given(MetricMeasure measure, Measured measured, long? people, bool enoughPeople)
    {
        if (measured.Figure is null) return Hide(DisclosureRule.NotCalculable);
        if (people is { } known && known < policy.Threshold) return Hide(DisclosureRule.SmallPart);
        if (measure.Kind is not IndicatorKind.Level && people is null && !enoughPeople) return Hide(DisclosureRule.BaseNotKnown);
        return FigureViews.Result(measure, measured) is FigureResult.Known { Figure: var figure } ? new PublicFigure.Shown(figure.Value, figure.Text) : Hide(DisclosureRule.NotCalculable);
    }

    private PublicFigure Percent(GroupCount count) => SmallNumberRule.Percent(count, policy) switch
    {
        Disclosed<double>.Shown shown => Shown(shown.Value, MeasureUnit.Percent),
        Disclosed<double>.Hidden hidden => Hide(hidden.Rule),
        _ => throw new InvalidOperationException("A third kind of figure."),
    };

    private PublicFigure Count(long count) => Figure(SmallNumberRule.Count(count, policy));

    private PublicFigure Figure(Disclosed<long> count) => count switch
    {
        Disclosed<long>.Shown shown => Shown(shown.Value, MeasureUnit.Count),
        Disclosed<long>.Hidden hidden => Hide(hidden.Rule),
        _ => throw new InvalidOperationException("A third kind of figure."),
    };

    private static PublicFigure.Shown Shown(double value, MeasureUnit unit) => new(Decimals.Within(value), unit.Describe(value));

    private PublicFigure.Hidden Hide(DisclosureRule rule) => new(RuleCodes.Of(rule), rule.Describe(policy));

    /// <summary>The groups in the order of the breakdown; none where there is only the whole.</summary>
    private static ImmutableArray<PublicGroup> GroupsOf(MetricMeasure measure, MetricDetails details, ImmutableArray<GroupFigures> figures, Func<GroupFigures, PublicGroup> make)
    {
        if (details.Breakdown is not { } breakdown || figures.All(group => group.Group == Breakdown.All)) return [];
        var order = breakdown.Groups.Select((group, i) => (group.Key, i)).ToDictionary(pair => pair.Key, pair => pair.i);
        return [.. figures.OrderBy(group => order.GetValueOrDefault(group.Group, int.MaxValue)).Select(make)];
    }

    /// <summary>One row of a protected table.</summary>
    private readonly record struct Row(Disclosed<long> Count, Disclosed<long>? Others, Disclosed<long>? People)
    {
        public bool IsHidden => Count is Disclosed<long>.Hidden || Others is Disclosed<long>.Hidden || People is Disclosed<long>.Hidden;
    }

    /// <summary>The rows of a protected table by their groups.</summary>
    private sealed class Rows(CountTable shape, ProtectedTable table)
    {
        public Row? Find(string group)
        {
            if (group == Breakdown.All && shape.IsWholeRecorded)
            {
                return shape.Columns == 1 ? new Row(table.ColumnTotals[0].Count, null, null) : new Row(table.ColumnTotals[0].Count, table.ColumnTotals[1].Count, table.Total.Count);
            }
            var i = shape.Groups.IndexOf(group);
            if (i < 0) return null;
            var cells = table.Cells[i];
            return cells.Length == 1 ? new Row(cells[0].Count, null, null) : new Row(cells[0].Count, cells[1].Count, table.RowTotals[i].Count);
        }

        /// <summary>The figures as anybody can see them; null where a part is hidden.</summary>
        public GroupFigures? Rounded(GroupFigures group, DisclosurePolicy policy)
        {
            if (Find(group.Group) is not { IsHidden: false } row) return null;
            var count = ((Disclosed<long>.Shown)row.Count).Value;
            var people = row.People ?? (group.Denominator is { } recorded ? SmallNumberRule.Count(recorded, policy) : null);
            return people switch
            {
                null => group with { Numerator = count },
                Disclosed<long>.Shown shown => group with { Numerator = count, Denominator = Math.Max(shown.Value, count) },
                _ => null,
            };
        }

        public DisclosureRule? FirstRule() => table.Cells.SelectMany(row => row).Concat(table.RowTotals).Concat(table.ColumnTotals).Append(table.Total)
            .Select(cell => cell.Count).OfType<Disclosed<long>.Hidden>().Select(hidden => (DisclosureRule?)hidden.Rule).FirstOrDefault();
    }
}
