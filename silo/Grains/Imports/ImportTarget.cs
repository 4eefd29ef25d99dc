using System.Collections.Immutable;

using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Imports;

/// <summary>What an import writes to: metrics, objectives or the public register. It works by pages, so that a register's page is one write.</summary>
internal abstract class ImportTarget
{
    /// <summary>How many pages are worked on side by side: more than one only where no two pages are about the same thing.</summary>
    public virtual int PagesAtOnce => 1;

    /// <summary>Holds rows against what is there.</summary>
    public abstract Task<CheckedPage> Check(ImmutableArray<ImportRow> rows);

    /// <summary>Applies changes, or puts back what was there; answers those that were left since somebody changed the thing meanwhile.</summary>
    public abstract Task<ImmutableArray<LeftItem>> Swap(ImmutableArray<ImportItem> items, bool back);

    /// <summary>Of applied changes those that can no longer be undone.</summary>
    public abstract Task<ImmutableArray<LeftItem>> FindChanged(ImmutableArray<ImportItem> items);

    protected static ImportProblem Error(int row, string? column, string code, string message) => new(row, column, null, code, IsError: true, message);

    /// <summary>A rule's problem as a row's.</summary>
    protected static ImportProblem Of(int row, Problem problem) => new(row, ImportColumns.Of(problem.Field), null, problem.Code, IsError: true, problem.Message);

    /// <summary>Swaps one thing; null where that was done. What will be refused however often it is tried, such as a state that is full, is left, and does not stop the rest.</summary>
    protected static async Task<LeftItem?> Try(ImportItem item, Func<Task<Outcome>> swap)
    {
        try
        {
            var outcome = await swap();
            return outcome.Done ? null : Left(item, outcome.Problems[0].Message);
        }
        catch (Exception e) when ((e as ICodedFault ?? e.InnerException as ICodedFault) is { } fault)
        {
            return new LeftItem(item, new ImportProblem(item.Row, null, item.Title, fault.Code, IsError: true, "This could not be stored, so it is left as it was."));
        }
    }

    protected static LeftItem Left(ImportItem item, string message) =>
        new(item, new ImportProblem(item.Row, null, item.Title, ProblemCodes.Conflict, IsError: true, message));
}
