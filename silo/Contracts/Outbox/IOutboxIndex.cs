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

    /// <summary>Whether <see cref="Settle"/> records anything here: some providers do that only with a write of the state.</summary>
    bool CanSettle { get; }

    /// <summary>
    /// Records in one write, and without writing the states again, that all that they owed has been delivered. Their ETags stay. Passes over a grain that
    /// has no state of that ETag any more; answers how many were recorded.
    /// </summary>
    /// <param name="states">The states whose deliveries were made, at most 1,000.</param>
    /// <param name="ct">Gives up before it has begun.</param>
    Task<int> Settle(ImmutableArray<DeliveredState> states, CancellationToken ct);
}
