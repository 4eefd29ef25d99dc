using System.Collections.Immutable;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Storage;

/// <summary>
/// All that a tenant owns as it lies in storage, found by the beginning of the grains' keys: so that export and deletion meet the states of grains
/// that nobody thought of when they were written. It goes past the grains: what is active knows nothing of it.
/// </summary>
public interface ITenantStates
{
    /// <summary>A page of the tenant's states in a stable order, those of one grain type together.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="after">The last state of the page before; null for the first page.</param>
    /// <param name="limit">The most to list, 1 to 5,000.</param>
    /// <param name="ct">Stops the listing.</param>
    Task<ImmutableArray<ListedState>> List(TenantId tenant, StateName? after, int limit, CancellationToken ct);

    /// <summary>The state as it is stored; null where there is none.</summary>
    Task<StoredState?> Read(StateName name, CancellationToken ct);

    /// <summary>Stores a state where there is none; false where there is one, which stays.</summary>
    Task<bool> Insert(StateName name, StoredState state, CancellationToken ct);

    /// <summary>Removes a state where it is the version given; false where it is another or gone.</summary>
    Task<bool> Remove(ListedState state, CancellationToken ct);
}
