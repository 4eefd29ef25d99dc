using System.Collections.Immutable;

using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Imports;

/// <summary>What an import writes to: metrics, objectives or the public register. It works by pages, so that a register's page is one write.</summary>
internal abstract class ImportTarget
{
    /// <summary>Holds rows against what is there.</summary>
    public abstract Task<CheckedPage> Check(ImmutableArray<ImportRow> rows);

    /// <summary>Applies changes, or puts back what was there; answers those that were left since somebody changed the thing meanwhile.</summary>
    public abstract Task<ImmutableArray<LeftItem>> Swap(ImmutableArray<ImportItem> items, bool back);

    /// <summary>Of applied changes those that can no longer be undone.</summary>
    public abstract Task<ImmutableArray<LeftItem>> FindChanged(ImmutableArray<ImportItem> items);

    protected static ImportProblem Error(int row, string? column, string code, string message) => new(row, column, null, code, IsError: true, message);

    protected static ImportProblem Warning(int row, string? column, string code, string message) => new(row, column, null, code, IsError: false, message);

    /// <summary>A rule's problem as a row's.</summary>
    protected static ImportProblem Of(int row, Problem problem) => new(row, ImportColumns.Of(problem.Field), null, problem.Code, IsError: true, problem.Message);

    protected static LeftItem Left(ImportItem item, string message) =>
        new(item, new ImportProblem(item.Row, null, item.Title, ProblemCodes.Conflict, IsError: true, message));
}
