using System.Collections.Immutable;
using EqualityCloud.Contracts.Imports;
using EqualityCloud.Formats.Problems;

namespace EqualityCloud.Schema.Imports;

/// <summary>A file as rows for an import, in the pages that they are staged in.</summary>
internal sealed record ReadFile(int Lines, ImmutableArray<ImmutableArray<ImportRow>> Pages, ProblemReport Problems, int? Year = null)
{
    public ImportFindings Findings => new(
        Lines,
        [.. Problems.First.Select(p => new ImportProblem(p.Row, p.Column, p.Value, p.Code, p.IsError, p.Message))],
        [.. Problems.Counts.Select(c => new ImportProblemCount(c.Code, c.IsError, c.Count))]);
}
