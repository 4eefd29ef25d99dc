using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.DataLoaders;

namespace EqualityCloud.Schema.Objectives;

internal sealed class ObjectiveById(CallerGrains grains, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<Guid, ObjectiveView>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<Guid, ObjectiveView>> LoadBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        var reads = new Task<ObjectiveView?>[keys.Count];
        for (var i = 0; i < reads.Length; i++)
        {
            reads[i] = grains.Call<IObjectiveGrain, Task<ObjectiveView?>>(keys[i], static grain => grain.Get());
        }
        var found = new Dictionary<Guid, ObjectiveView>(reads.Length);
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
