using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.DataLoaders;

namespace EqualityCloud.Schema.Strategies;

internal sealed class StrategyById(CallerGrains grains, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<Guid, StrategyView>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<Guid, StrategyView>> LoadBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        var reads = new Task<StrategyView?>[keys.Count];
        for (var i = 0; i < reads.Length; i++)
        {
            reads[i] = grains.Call<IStrategyGrain, Task<StrategyView?>>(keys[i], static grain => grain.Get());
        }
        var found = new Dictionary<Guid, StrategyView>(reads.Length);
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
