using System.Collections.Immutable;

using EqualityCloud.Contracts.Storage;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Grains.Tests.Tenants;

/// <summary>Storage that breaks off after so many removals or insertions, as a crash would, until it is healed.</summary>
internal sealed class BreakingTenantStates(ITenantStates inner, int changes) : ITenantStates
{
    private int _left = changes;

    public bool Struck { get; private set; }

    public void BreakAfter(int changes) => (_left, Struck) = (changes, false);

    public void Heal() => BreakAfter(int.MaxValue);

    public Task<ImmutableArray<ListedState>> List(TenantId tenant, StateName? after, int limit, CancellationToken ct) => inner.List(tenant, after, limit, ct);

    public Task<StoredState?> Read(StateName name, CancellationToken ct) => inner.Read(name, ct);

    public Task<bool> Insert(StateName name, StoredState state, CancellationToken ct)
    {
        Count();
        return inner.Insert(name, state, ct);
    }

    public Task<bool> Remove(ListedState state, CancellationToken ct)
    {
        Count();
        return inner.Remove(state, ct);
    }

    private void Count()
    {
        if (Interlocked.Decrement(ref _left) < 0)
        {
            Struck = true;
            throw new IOException("The test breaks this off.");
        }
    }
}
