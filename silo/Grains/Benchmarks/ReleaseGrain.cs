using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Benchmarks;

internal sealed class ReleaseGrain([PersistentState("release")] IPersistentState<ReleaseState> store) : StoredGrain<ReleaseState>(store), IReleaseGrain
{
    public Task Keep(StoredRelease release) => Save(new ReleaseState { Release = release });

    public Task<StoredRelease?> Get()
    {
        if (State.Release is null)
        {
            DeactivateOnIdle();
        }
        return Task.FromResult(State.Release);
    }
}
