using System.Collections.Immutable;
using EqualityCloud.Contracts.Jobs;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Imports;

/// <summary>One upload: previewed, and once somebody accepts the whole preview applied step by step; resumed after a crash; undone on request.</summary>
[TenantKeyed, Alias("import")]
public interface IImportGrain : IOutboxSender, IJobGrain
{
    /// <summary>Begins an upload.</summary>
    [Alias("open")]
    Task<Outcome> Open(ImportHeader header);

    /// <summary>How many pages one call stages at most.</summary>
    const int PagesAtOnce = 32;

    /// <summary>Takes pages of rows that follow one another, as one: stored together they share their commits. A page a second time replaces the first.</summary>
    /// <param name="first">The number of the first; pages count from 0.</param>
    /// <param name="pages">At most <see cref="PagesAtOnce"/>.</param>
    [Alias("stage")]
    Task<Outcome> Stage(int first, ImmutableArray<ImmutableArray<ImportRow>> pages);

    /// <summary>Ends the upload: the rows are held against what is there, in the background. A file with errors is kept for its report only.</summary>
    [Alias("close")]
    Task<Outcome> Close(ImportFindings findings, int pages);

    /// <summary>Where it stands; null where there is none.</summary>
    [Alias("get"), AlwaysInterleave]
    Task<ImportView?> Get();

    /// <summary>A page of what it changes; pages count from 0.</summary>
    [Alias("changes"), AlwaysInterleave]
    Task<ImmutableArray<ImportItem>> Changes(int page);

    /// <summary>Accepts the preview of that version as a whole, its conflicts only where that is said.</summary>
    [Alias("accept")]
    Task<Outcome> Accept(bool conflictsToo, WriteRequest request);

    /// <summary>Puts back what was there before, unless somebody changed it since.</summary>
    [Alias("undo")]
    Task<Outcome> Undo(WriteRequest request);

    /// <summary>Throws a preview away.</summary>
    [Alias("discard")]
    Task<Outcome> Discard(WriteRequest request);

    /// <summary>Throws away what nobody finished: an upload that broke off, or a preview that nobody decided about. Anything else stays as it is.</summary>
    [Alias("expire")]
    Task Expire();
}
