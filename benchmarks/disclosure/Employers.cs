using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using EqualityCloud.Statistics.Cohorts;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Releases;

namespace EqualityCloud.Disclosure.Benchmarks;

/// <summary>The gender pay gap file of all employers as one benchmark: everybody, and the size bands.</summary>
internal static class Employers
{
    public static Measured Plan(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        var rows = Rows(reader).Skip(1).ToArray();
        ImmutableArray<Contribution> contributions = [.. rows.Select((row, number) => new Contribution(Id(number), new ContributedFigure.Plain(double.Parse(row[7], CultureInfo.InvariantCulture))))];
        ImmutableArray<Cohort> cohorts =
        [
            new(CohortKind.All, "all", "All", [.. contributions.Select(c => c.Contributor)]),
            .. rows.Select((row, number) => (Band: row[22], number)).GroupBy(row => row.Band).Select(band => new Cohort(CohortKind.SizeBand, band.Key, band.Key, [.. band.Select(row => Id(row.number))])),
        ];
        var (watch, processors) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var plan = ReleasePlanner.Plan(new ReleaseRequest("2022-23", new BenchmarkMeasure(BenchmarkShape.Value), DisclosurePolicy.Default, cohorts, contributions, []));
        return new Measured(watch.Elapsed, Environment.CpuUsage.TotalTime - processors, plan.Ledger.Sets.Length, plan.Results.Length - plan.Ledger.Sets.Length, contributions.Length);
    }

    private static Guid Id(int number) => new(number, 1, 0, new byte[8]);

    /// <summary>Quoted cells may hold commas, quotes and line breaks.</summary>
    private static IEnumerable<List<string>> Rows(TextReader reader)
    {
        var (row, cell, quoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        while (reader.Read() is >= 0 and var read)
        {
            var character = (char)read;
            if (character == '"')
            {
                if (quoted && reader.Peek() == '"') cell.Append((char)reader.Read());
                else quoted = !quoted;
            }
            else if (!quoted && character is ',' or '\n' && !quoted)
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (character == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
            else if (character != '\r' || quoted)
            {
                cell.Append(character);
            }
        }
    }
}
