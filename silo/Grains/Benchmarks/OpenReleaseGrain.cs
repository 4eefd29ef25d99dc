using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Benchmarks;

internal sealed class OpenReleaseGrain([PersistentState("open-release")] IPersistentState<OpenReleaseState> store) : StoredGrain<OpenReleaseState>(store), IOpenReleaseGrain
{
    public async Task<OpenRelease> Keep(OpenRelease release)
    {
        if (State.Release is null)
        {
            await Save(new OpenReleaseState { Release = release });
        }
        return State.Release!;
    }

    public Task<OpenRelease?> Get()
    {
        if (State.Release is null)
        {
            DeactivateOnIdle();
        }
        return Task.FromResult(State.Release);
    }
}
