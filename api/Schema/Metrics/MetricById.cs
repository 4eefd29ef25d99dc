using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.DataLoaders;

namespace EqualityCloud.Schema.Metrics;

internal sealed class MetricById(CallerGrains grains, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<Guid, MetricView>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<Guid, MetricView>> LoadBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        var council = await grains.CallTenant<ICouncilGrain, Task<CouncilView?>>(static grain => grain.Get());
        var rule = council?.Profile.RagRule ?? new RagRule();
        var reads = new Task<MetricView?>[keys.Count];
        for (var i = 0; i < reads.Length; i++)
        {
            reads[i] = grains.Call<IMetricGrain, Task<MetricView?>>(keys[i], grain => grain.Get(rule));
        }
        var found = new Dictionary<Guid, MetricView>(reads.Length);
        foreach (var view in await Task.WhenAll(reads))
        {
            if (view is not null)
            {
                found[view.Id] = view;
            }
        }
        return found;
    }
}
