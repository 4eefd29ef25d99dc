using System.Collections.Immutable;

using EqualityCloud.Contracts.Imports;

namespace EqualityCloud.Grains.Imports;

/// <summary>What is to be said of an import; apart from its progress, which is written far more often. Bounded, however bad the file.</summary>
[GenerateSerializer, Immutable, Alias("imports.report-state")]
internal sealed record ImportReport
{
    /// <summary>The most problems told in full, of errors and of warnings each.</summary>
    private const int Told = 100;

    /// <summary>Pages that have been checked and are counted in this.</summary>
    [Id(0)] public int Pages { get; init; }
    [Id(1)] public int Lines { get; init; }
    [Id(2)] public ImportTotals Totals { get; init; } = new();

    /// <summary>Errors before warnings.</summary>
    [Id(3)] public ImmutableArray<ImportProblem> Problems { get; init; } = [];
    [Id(4)] public ImmutableArray<ImportProblemCount> Counts { get; init; } = [];

    /// <summary>What was left as it is since somebody changed it meanwhile.</summary>
    [Id(5)] public ImmutableArray<ImportProblem> Left { get; init; } = [];

    /// <summary>Errors that keep the file from being applied.</summary>
    public int Errors() => Counts.Where(count => count.IsError).Sum(count => count.Count);

    public ImportReport With(ImportFindings findings) => this with { Lines = findings.Lines, Problems = findings.Problems, Counts = findings.Counts };

    /// <summary>As it is after another page has been held against what is there.</summary>
    public ImportReport Checked(ImmutableArray<ImportItem> items, int unchanged, ImmutableArray<ImportProblem> problems)
    {
        var next = this with
        {
            Pages = Pages + 1,
            Totals = new ImportTotals(
                Totals.Added + items.Count(item => item.Change is ImportChange.Added && item.Making is null),
                Totals.Changed + items.Count(item => item.Change is ImportChange.Changed),
                Totals.Unchanged + unchanged,
                Totals.Conflicts + items.Count(item => item.Change is ImportChange.Conflict),
                Totals.NewMetrics + items.Count(item => item.Making is not null)),
        };
        return problems.Aggregate(next, (report, problem) => report.With(problem));
    }

    public ImportReport Leaving(ImmutableArray<ImportProblem> left) => this with { Left = [.. Left.Concat(left).Take(Told)] };

    private ImportReport With(ImportProblem problem)
    {
        var at = Counts.IndexOf(Counts.FirstOrDefault(count => count.Code == problem.Code && count.IsError == problem.IsError)!);
        var counts = at < 0
            ? Counts.Add(new ImportProblemCount(problem.Code, problem.IsError, 1))
            : Counts.SetItem(at, Counts[at] with { Count = Counts[at].Count + 1 });
        var (errors, warnings) = (Problems.Where(p => p.IsError), Problems.Where(p => !p.IsError));
        return this with
        {
            Counts = counts,
            Problems = problem.IsError ? [.. errors.Append(problem).Take(Told), .. warnings] : [.. errors, .. warnings.Append(problem).Take(Told)],
        };
    }
}
