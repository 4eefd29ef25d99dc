using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Outbox;

/// <summary>Which grains have something to deliver, as storage recorded it with their last write.</summary>
public interface IOutboxIndex
{
    /// <summary>The next page of such grains: each once, in an order that does not change between pages, at most <paramref name="limit"/>.</summary>
    /// <param name="after">The last grain of the page before; null for the first page. It need not be pending any more, nor exist.</param>
    /// <param name="limit">How many at most; a shorter page is the last one.</param>
    /// <param name="ct">Cancels the listing.</param>
    Task<ImmutableArray<GrainId>> ListPending(GrainId? after, int limit, CancellationToken ct);
}
