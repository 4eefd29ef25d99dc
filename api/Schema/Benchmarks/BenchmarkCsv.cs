using System.Globalization;
using System.Text;
using EqualityCloud.Contracts.Benchmarks;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>A release as comma-separated values (RFC 4180). Only what the reader may see is in the reading, so only that can get into the table.</summary>
internal static class BenchmarkCsv
{
    private const string Header =
        "indicator,period_start,period_end,version,policy,kind,key,name,invited,contributed,counted,first_quartile,median,third_quartile,spread,pooled,pooled_low,pooled_high,verdict,hidden_by";

    public static string Of(BenchmarkReading reading)
    {
        var csv = new StringBuilder(Header).Append("\r\n");
        foreach (var group in reading.Cohorts.Select(cohort => cohort.Release))
        {
            string[] cells =
            [
                reading.Indicator, $"{reading.Period.Start:yyyy-MM-dd}", $"{reading.Period.End:yyyy-MM-dd}", $"{reading.Version}", reading.Policy, group.Kind, group.Key, group.Name,
                $"{group.Invited}", $"{group.Contributed}", $"{group.Counted}",
                .. Figures(group).Select(Cell), group.Verdict ?? "", string.Join(' ', Figures(group).OfType<ReleasedFigure.Hidden>().Select(hidden => hidden.Rule).Distinct()),
            ];
            csv.AppendJoin(',', cells.Select(Quote)).Append("\r\n");
        }
        return csv.ToString();
    }

    private static ReleasedFigure[] Figures(CohortRelease group) =>
        [group.FirstQuartile, group.Median, group.ThirdQuartile, group.Spread, group.Pooled, group.PooledLow, group.PooledHigh];

    private static string Cell(ReleasedFigure figure) => figure is ReleasedFigure.Shown shown ? shown.Value.ToString(CultureInfo.InvariantCulture) : "hidden";

    /// <summary>Quoted where it must be. A text that a spreadsheet would take for a formula gets an apostrophe; numbers, negative ones too, stay numbers.</summary>
    private static string Quote(string cell)
    {
        var safe = cell.Length > 0 && "=+-@\t".Contains(cell[0], StringComparison.Ordinal) && !decimal.TryParse(cell, CultureInfo.InvariantCulture, out _) ? $"'{cell}" : cell;
        return safe.AsSpan().ContainsAny("\",\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
