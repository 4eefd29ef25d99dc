using System.Collections.Immutable;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Formats.LgInform;
using EqualityCloud.Formats.Observations;
using EqualityCloud.Formats.Plans;
using EqualityCloud.Formats.Writing;

namespace EqualityCloud.Schema.Exports;

/// <summary>Turns what the grains know into lines of a sheet.</summary>
internal static class ExportLines
{
    /// <summary>The framework under which metrics name their LG Inform metric type.</summary>
    public const string LgInform = "lg-inform";

    private const int WholeDate = 3;

    public static IEnumerable<ImmutableArray<Cell>> Of(ObjectiveView objective) => objective.Actions.Select(action => PlanSheet.Cells(new PlanRow
    {
        Objective = objective.Id,
        ObjectiveTitle = objective.Details.Title,
        Action = action.Id,
        Label = action.Details.Label,
        Text = action.Details.Text,
        Points = action.Details.Points,
        Output = action.Details.Output,
        Outcome = action.Details.Outcome,
        Owners = action.Details.Owners,
        Due = action.Details.Due is { } due ? new PlanDue(due.By, WholeDate - (int)due.Precision) : null,
        DueAsPrinted = action.Details.Due?.AsPrinted,
        Status = Enum.Parse<PlanStatus>(action.Status.ToString()),
        StatusNote = action.StatusNote,
        Mark = ContentMark.Of(new ActionContent(action.Details, action.Status, action.StatusNote)),
    }));

    public static IEnumerable<ImmutableArray<Cell>> Of(MetricView metric) => metric.Observations.SelectMany(observation =>
    {
        var entry = observation.Observation.Entry;
        var row = new ObservationRow
        {
            Metric = metric.Id,
            Start = entry.Period.Start,
            End = entry.Period.End,
            Label = entry.Label,
            Finality = entry.Status is ObservationStatus.Final ? ObservationFinality.Final : ObservationFinality.Provisional,
            Figures = [.. entry.Figures.Select(Figure)],
            Source = entry.Source,
            Note = entry.Note,
            Mark = ContentMark.Of(entry),
        };
        var groups = observation.Groups.ToDictionary(group => group.Recorded.Group, StringComparer.Ordinal);
        return ObservationSheet.Lines(row, new ObservationExport(
            metric.Details.Title,
            metric.Details.Indicator is { } indicator ? $"{indicator.Id} v{indicator.Version}" : null,
            key => groups[key].Label,
            key => Shown(groups[key].Result, GroupUnit(metric, groups[key].Result), groups[key].Recorded.Denominator),
            Shown(observation.Result, metric.Details.Unit, entry.Figures is [{ Denominator: { } only }] ? only : null)));
    });

    private static ShownResult Shown(FigureResult result, string unit, long? recorded) => result switch
    {
        FigureResult.Known { Figure: var figure } => new ShownResult(figure.Value, unit, figure.People ?? recorded, figure.Method),
        FigureResult.NotCalculable not => new ShownResult(null, unit, recorded, not.Message),
        _ => throw new InvalidOperationException("A third kind of result."),
    };

    /// <summary>Where a metric compares groups, each group's own figure is in another unit than the comparison.</summary>
    private static string GroupUnit(MetricView metric, FigureResult result) =>
        metric.Details.Kind is MetricKind.RelativeLikelihood or MetricKind.PercentagePointDifference && result is FigureResult.Known { Figure.Unit: MeasureUnit.Percent } ? "%" : metric.Details.Unit;

    /// <summary>The values of a metric that stands for an LG Inform metric type; periods that the service has no name for are left out.</summary>
    public static IEnumerable<ImmutableArray<Cell>> LgInformOf(MetricView metric, CouncilProfile council) =>
        from type in metric.Details.Frameworks.Where(reference => reference.Framework == LgInform).Take(1)
        from area in council.AreaCodes.OrderBy(code => code.ValidTo ?? DateOnly.MaxValue).TakeLast(1)
        from observation in metric.Observations
        let entry = observation.Observation.Entry
        let period = PeriodText.Write(entry.Period.Start, entry.Period.End)
        let figure = (observation.Result as FigureResult.Known)?.Figure
        where period is not null && figure is not null
        select LgInformSheet.Cells(new LgInformRow
        {
            Area = area.Code,
            AreaName = council.Name,
            MetricType = type.Code,
            MetricName = metric.Details.Title,
            Period = period,
            Value = figure.Value,
            Source = entry.Source,
            People = figure.People,
            Rule = figure.Method,
        });

    private static ObservationFigure Figure(GroupFigures figures) => new(
        figures.Group,
        figures.Numerator,
        figures.Denominator,
        figures.Value,
        figures.Orientation is { } orientation ? Enum.Parse<ObservationOrientation>(orientation.ToString()) : null);
}
