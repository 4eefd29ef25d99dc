using System.Collections.Immutable;

namespace EqualityCloud.Formats.Problems;

/// <summary>
/// What is to be said about a file, bounded however bad the file is: the first problems in full, errors before warnings, and how many there are of each kind.
/// </summary>
public sealed class ProblemReport
{
    /// <summary>The most problems that are told in full, of errors and of warnings each.</summary>
    public const int Told = 100;

    private const int LongestValue = 60;

    private readonly List<RowProblem> _errors = [];
    private readonly List<RowProblem> _warnings = [];
    private readonly Dictionary<(string Code, bool IsError), int> _counts = [];

    /// <summary>The first errors, then the first warnings.</summary>
    public ImmutableArray<RowProblem> First => [.. _errors, .. _warnings];

    /// <summary>How many there are of each kind: errors first, the most frequent first.</summary>
    public ImmutableArray<ProblemCount> Counts =>
        [.. _counts.Select(c => new ProblemCount(c.Key.Code, c.Key.IsError, c.Value)).OrderByDescending(c => c.IsError).ThenByDescending(c => c.Count).ThenBy(c => c.Code, StringComparer.Ordinal)];

    /// <summary>All errors, told or not.</summary>
    public int Errors { get; private set; }

    public void Error(int row, string? column, string? value, string code, string message) => Add(new RowProblem(row, column, value, code, IsError: true, message));

    public void Warn(int row, string? column, string? value, string code, string message) => Add(new RowProblem(row, column, value, code, IsError: false, message));

    public void Add(RowProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var key = (problem.Code, problem.IsError);
        _counts[key] = _counts.GetValueOrDefault(key) + 1;
        if (problem.IsError) Errors++;
        var told = problem.IsError ? _errors : _warnings;
        if (told.Count < Told) told.Add(problem with { Value = Shorten(problem.Value) });
    }

    private static string? Shorten(string? value) => value?.Length > LongestValue ? value[..LongestValue] + "…" : value;
}
