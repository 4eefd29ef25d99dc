using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.DataLoaders;
using EqualityCloud.Schema.Callers;

namespace EqualityCloud.Schema.Metrics;

internal sealed class MetricById(CallerGrains grains, IBatchScheduler scheduler, DataLoaderOptions options) : ViewLoader<MetricView>(scheduler, options)
{
    /// <summary>Where a metric stands is judged by its council's rule.</summary>
    protected override async ValueTask<Func<Guid, Task<MetricView?>>> ReaderAsync()
    {
        var council = await grains.CallTenant<ICouncilGrain, Task<CouncilView?>>(static grain => grain.Get());
        var rule = council?.Profile.RagRule ?? new RagRule();
        Func<IMetricGrain, Task<MetricView?>> read = grain => grain.Get(rule);
        return id => grains.Call(id, read);
    }
}
