using System.Collections.Immutable;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Formats.Writing;

namespace EqualityCloud.Schema.Exports;

/// <summary>The lines of benchmarks' sheets. Only what the reader may see is in a reading, so only that can get into a sheet.</summary>
internal static class BenchmarkLines
{
    private const string Hidden = "hidden";

    public static ImmutableArray<ImmutableArray<Cell>> Of(BenchmarkReading reading) => [.. reading.Cohorts.Select(cohort => Of(reading, cohort))];

    public static ImmutableArray<ImmutableArray<Cell>> Of(Period period, ImmutableArray<OverviewGroup> groups, IEnumerable<OverviewRow> rows) =>
        [.. rows.SelectMany(row => row.Cells.Zip(groups, (cell, group) => Of(period, row, group, cell)))];

    private static ImmutableArray<Cell> Of(BenchmarkReading reading, CohortReading cohort)
    {
        var group = cohort.Release;
        ReleasedFigure.Hidden[] hidden = [.. group.Figures().Append(group.MedianChange).OfType<ReleasedFigure.Hidden>().Distinct()];
        return
        [
            Cell.Of(reading.Description.Id), Cell.Of(reading.Description.Title), Cell.Of(reading.Period.Start), Cell.Of(reading.Period.End), Number(reading.Version), Cell.Of(reading.Policy),
            Cell.Of($"{group.Kind}"), Cell.Of(group.Key), Cell.Of(group.Name), Number(group.Invited), Number(group.Contributed), Number(group.Counted),
            .. group.Figures().Select(Figure),
            Cell.Of(group.Verdict), Figure(group.MedianChange), Cell.Of(reading.OwnValue), cohort.OwnPercentile is { } own ? Figure(own) : default,
            Cell.Of(string.Join(' ', hidden.Select(figure => figure.Rule).Distinct(StringComparer.Ordinal))),
            Cell.Of(string.Join(' ', hidden.Select(figure => figure.Reason).Distinct(StringComparer.Ordinal))),
        ];
    }

    private static ImmutableArray<Cell> Of(Period period, OverviewRow row, OverviewGroup group, OverviewCell cell) =>
    [
        Cell.Of(row.Description.Id), Cell.Of(row.Description.Title), Cell.Of(period.Start), Cell.Of(period.End), row.Version == 0 ? default : Number(row.Version),
        Cell.Of($"{group.Kind}"), Cell.Of(group.Key), Cell.Of(group.Name), Number(group.Invited), cell.State is OverviewState.NotAsked ? default : Number(cell.Contributed),
        Cell.Of(cell.State switch
        {
            OverviewState.Released => "released",
            OverviewState.PartlyReleased => "partly released",
            OverviewState.Refused => "refused",
            _ => row.IsOpen ? "released with noise" : "not asked for",
        }),
        cell.Median is { } median ? Figure(median) : default,
        Cell.Of(string.Join(' ', cell.HiddenBy)),
    ];

    private static Cell Number(int number) => Cell.Of((long?)number);

    /// <summary>Hidden is a word: an empty cell would be taken for nothing, and 0 for a figure.</summary>
    private static Cell Figure(ReleasedFigure figure) => figure is ReleasedFigure.Shown shown ? Cell.Of(shown.Value) : Cell.Of(Hidden);
}
