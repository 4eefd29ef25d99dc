using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.DataLoaders;
using EqualityCloud.Schema.Callers;

namespace EqualityCloud.Schema.Objectives;

internal sealed class ObjectiveById(CallerGrains grains, IBatchScheduler scheduler, DataLoaderOptions options) : ViewLoader<ObjectiveView>(scheduler, options)
{
    protected override ValueTask<Func<Guid, Task<ObjectiveView?>>> ReaderAsync() =>
        new(id => grains.Call<IObjectiveGrain, Task<ObjectiveView?>>(id, static grain => grain.Get()));
}
