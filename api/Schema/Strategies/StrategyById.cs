using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.DataLoaders;
using EqualityCloud.Schema.Callers;

namespace EqualityCloud.Schema.Strategies;

internal sealed class StrategyById(CallerGrains grains, IBatchScheduler scheduler, DataLoaderOptions options) : ViewLoader<StrategyView>(scheduler, options)
{
    protected override ValueTask<Func<Guid, Task<StrategyView?>>> ReaderAsync() =>
        new(id => grains.Call<IStrategyGrain, Task<StrategyView?>>(id, static grain => grain.Get()));
}
