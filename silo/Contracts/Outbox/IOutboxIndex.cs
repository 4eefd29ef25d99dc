using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Outbox;

/// <summary>Lists the grains whose stored state owes deliveries, so that they can be woken after a crash.</summary>
public interface IOutboxIndex
{
    /// <summary>A page of such grains in a stable order.</summary>
    /// <param name="after">The last grain of the page before; null for the first page.</param>
    /// <param name="limit">The most to list, 1 to 10,000.</param>
    /// <param name="ct">Stops the listing.</param>
    Task<ImmutableArray<GrainId>> ListPending(GrainId? after, int limit, CancellationToken ct);
}
