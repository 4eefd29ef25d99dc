using EqualityCloud.Formats.Tables;

namespace EqualityCloud.Formats.Benchmarks;

/// <summary>The columns of an overview's sheet: a line for each indicator and comparison group. Written only.</summary>
public static class BenchmarkOverviewColumns
{
    public static readonly Column State = new("State", "Released, partly released, refused or not asked for.");

    public static IReadOnlyList<Column> All { get; } =
    [
        BenchmarkColumns.Indicator, BenchmarkColumns.Title, BenchmarkColumns.PeriodStart, BenchmarkColumns.PeriodEnd, BenchmarkColumns.Version, BenchmarkColumns.Kind, BenchmarkColumns.Group,
        BenchmarkColumns.Name, BenchmarkColumns.Invited, BenchmarkColumns.Contributed, State, BenchmarkColumns.Median, BenchmarkColumns.HiddenBy,
    ];
}
