using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Outbox;

/// <summary>Knows the grains whose stored state owes deliveries, so that they can be woken after a crash.</summary>
public interface IOutboxIndex
{
    /// <summary>A page of such grains in a stable order.</summary>
    /// <param name="after">The last grain of the page before; null for the first page.</param>
    /// <param name="limit">The most to list, 1 to 10,000.</param>
    /// <param name="ct">Stops the listing.</param>
    Task<ImmutableArray<GrainId>> ListPending(GrainId? after, int limit, CancellationToken ct);

    /// <summary>Whether a stored state of the grain owes deliveries.</summary>
    Task<bool> Owes(GrainId grain, CancellationToken ct);

    /// <summary>
    /// Records, without writing the state again, that all that it owed has been delivered. The ETag stays. False where the grain has no state
    /// of that ETag any more, or where this provider records it only with a write of the state.
    /// </summary>
    /// <param name="grain">Whose state.</param>
    /// <param name="etag">The ETag of the state whose deliveries were made.</param>
    /// <param name="ct">Gives up before it has begun.</param>
    Task<bool> TrySettle(GrainId grain, string etag, CancellationToken ct);
}
