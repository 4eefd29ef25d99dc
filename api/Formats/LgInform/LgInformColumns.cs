using EqualityCloud.Formats.Tables;

namespace EqualityCloud.Formats.LgInform;

/// <summary>
/// The columns in which single figures are exchanged in the manner of LG Inform: a line for each metric type, area and period. The service lets its users choose their
/// columns, so each is found under several names.
/// </summary>
public static class LgInformColumns
{
    public static readonly Column Area = new("Area identifier", "The GSS code of the area, such as E06000021; lines of other areas than the council's own are passed over.", Required: true) { Aliases = ["Area code", "GSS code", "ONS code"] };
    public static readonly Column AreaName = new("Area", "For reading.") { Aliases = ["Area label", "Area name"] };
    public static readonly Column MetricType = new("Metric type identifier", "The metric type's number. A metric of the council takes it where its frameworks name it: framework lg-inform, code the number.", Required: true) { Aliases = ["Metric type", "Metric identifier"] };
    public static readonly Column MetricName = new("Metric type label", "For reading.") { Aliases = ["Metric", "Metric label"] };
    public static readonly Column Period = new("Period", "A financial year such as 2025/26, a calendar year such as 2025, a quarter such as 2025/26 Q1, or a month such as Mar 2026.", Required: true) { Aliases = ["Period label"] };
    public static readonly Column Value = new("Value", "The figure; lines without one are passed over.", Required: true) { Aliases = ["Raw value"] };
    public static readonly Column Source = new("Source", "Where the figure is from.");
    public static readonly Column People = new("n", "For reading: how many people are behind the figure.");
    public static readonly Column Rule = new("Rule", "For reading: how the figure is made.");

    public static IReadOnlyList<Column> All { get; } = [Area, AreaName, MetricType, MetricName, Period, Value, Source, People, Rule];
}
