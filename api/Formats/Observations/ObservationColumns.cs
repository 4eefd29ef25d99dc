using EqualityCloud.Formats.Tables;

namespace EqualityCloud.Formats.Observations;

/// <summary>The columns of observations as a spreadsheet. Those that are "for reading" are what follows from the others; reading passes over them.</summary>
public static class ObservationColumns
{
    public static readonly Column Metric = new("Metric id", "Which metric the figures belong to. Keep it, or copy it from another row of the same metric.", Required: true);
    public static readonly Column Title = new("Metric", "For reading.");
    public static readonly Column Indicator = new("Indicator", "For reading: the national indicator and its version.");
    public static readonly Column Start = new("Period start", "The first day that the figures are about.", Required: true);
    public static readonly Column End = new("Period end", "The last day; the same as the first for a snapshot.", Required: true);
    public static readonly Column Label = new("Period", "As people say it, such as 2025-26.");
    public static readonly Column Group = new("Group", "The group's key; all, or empty, where the metric has no groups.");
    public static readonly Column GroupLabel = new("Group name", "For reading.");
    public static readonly Column Numerator = new("Numerator", "People or things counted.");
    public static readonly Column Denominator = new("Denominator", "Out of how many (n).");
    public static readonly Column Value = new("Value", "Only for figures without counts, such as a pay gap. Negative figures are real.");
    public static readonly Column Orientation = new("Orientation", "Only for a ratio given as a value: Interest over comparator, or Comparator over interest.");
    public static readonly Column Finality = new("State", "Provisional or Final; empty is provisional.");
    public static readonly Column Source = new("Source", "Where the figures are from.");
    public static readonly Column Note = new("Note", "What a reader must know; required where final figures are corrected.");
    public static readonly Column Mark = new("Mark", "Keep it: it shows whether somebody changed the figures since this file was made.");
    public static readonly Column Result = new("Result", "For reading: the value of this line's group for the period.");
    public static readonly Column Unit = new("Unit", "For reading: the result's.");
    public static readonly Column People = new("n", "For reading: how many people are behind the result.");
    public static readonly Column Rule = new("Rule", "For reading: how the result is made, or why there is none.");
    public static readonly Column MetricResult = new("Metric result", "For reading: the metric's own value for the period, made from all its groups.");
    public static readonly Column MetricUnit = new("Metric unit", "For reading: the metric result's.");
    public static readonly Column MetricPeople = new("Metric n", "For reading: how many people are behind the metric result.");
    public static readonly Column MetricRule = new("Metric rule", "For reading: how the metric result is made, or why there is none.");

    public static IReadOnlyList<Column> All { get; } =
    [
        Metric, Title, Indicator, Start, End, Label, Group, GroupLabel, Numerator, Denominator, Value, Orientation, Finality, Source, Note, Mark,
        Result, Unit, People, Rule, MetricResult, MetricUnit, MetricPeople, MetricRule,
    ];
}
