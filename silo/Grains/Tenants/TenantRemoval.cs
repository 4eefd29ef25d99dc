using System.Collections.Immutable;

using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Storage;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Grains.Tenants;

/// <summary>Counts and removes all that a tenant owns in storage. Repeating it harms nothing, so a removal that broke off simply begins again.</summary>
internal sealed class TenantRemoval(ITenantStates states, TenantId tenant)
{
    private const string Metric = "metric";
    private const int PageSize = 500;
    private const int AtOnce = 16;

    /// <summary>How many states there are, by type of grain.</summary>
    public async Task<ImmutableSortedDictionary<string, long>> Count()
    {
        var counts = ImmutableSortedDictionary.CreateBuilder<string, long>(StringComparer.Ordinal);
        StateName? after = null;
        while (await states.List(tenant, after, PageSize, CancellationToken.None) is { IsEmpty: false } page)
        {
            foreach (var state in page)
            {
                counts[state.Name.GrainType] = counts.GetValueOrDefault(state.Name.GrainType) + 1;
            }
            after = page[^1].Name;
        }
        return counts.ToImmutable();
    }

    /// <summary>Takes back what the tenant's metrics gave to benchmarks: that lies with others, under no key of the tenant's.</summary>
    public async Task LeaveBenchmarks(IGrainFactory grains)
    {
        var system = new CallerGrains(grains, Caller.System(tenant));
        StateName? after = null;
        while (await states.List(tenant, after, PageSize, CancellationToken.None) is { IsEmpty: false } page)
        {
            foreach (var together in page.Where(state => state.Name.GrainType == Metric).Chunk(AtOnce))
            {
                await Task.WhenAll(together.Select(state => system.CallKey<IMetricGrain, Task>(state.Name.GrainKey, metric => metric.LeaveBenchmarks())));
            }
            after = page[^1].Name;
        }
    }

    /// <summary>Removes until a look from the beginning finds nothing.</summary>
    public async Task Remove()
    {
        while (await states.List(tenant, null, PageSize, CancellationToken.None) is { IsEmpty: false } page)
        {
            foreach (var together in page.Chunk(AtOnce))
            {
                // One that was written meanwhile is met again with its new version.
                await Task.WhenAll(together.Select(state => states.Remove(state, CancellationToken.None)));
            }
        }
    }
}
