using System.Collections.Immutable;

using EqualityCloud.Contracts.Outbox;

using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.Grains.Tests.Faults;

/// <summary>The real provider with the test's faults before it.</summary>
internal sealed class FaultyStorage(IGrainStorage real, IOutboxIndex index, StorageFaults faults) : IGrainStorage, IOutboxIndex
{
    /// <summary>The state name under which a note that all is delivered counts as a write.</summary>
    public const string Settling = "(settled)";

    /// <summary>Puts itself before the storage that is registered so far.</summary>
    public static Action<IServiceCollection> Before(StorageFaults faults) => services =>
    {
        var real = services.Last(d => d.ServiceType == typeof(IGrainStorage) && Equals(d.ServiceKey, "Default")).KeyedImplementationFactory!;
        var index = services.Last(d => d.ServiceType == typeof(IOutboxIndex) && d.ServiceKey is null).ImplementationFactory!;
        services.AddKeyedSingleton("Default", (provider, key) => new FaultyStorage((IGrainStorage)real(provider, key), (IOutboxIndex)index(provider), faults));
        services.AddKeyedSingleton<IGrainStorage>("Default", (provider, key) => provider.GetRequiredKeyedService<FaultyStorage>(key));
        services.AddSingleton<IOutboxIndex>(provider => provider.GetRequiredKeyedService<FaultyStorage>("Default"));
    };

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => real.ReadStateAsync(stateName, grainId, grainState);

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        faults.Count(grainState.State);
        return faults.Around(stateName, grainId, () => real.WriteStateAsync(stateName, grainId, grainState));
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        faults.Around(stateName, grainId, () => real.ClearStateAsync(stateName, grainId, grainState));

    public Task<ImmutableArray<GrainId>> ListPending(GrainId? after, int limit, CancellationToken ct) => index.ListPending(after, limit, ct);

    public Task<bool> Owes(GrainId grain, CancellationToken ct) => index.Owes(grain, ct);

    public bool CanSettle => faults.Settles && index.CanSettle;

    public async Task<int> Settle(ImmutableArray<DeliveredState> states, CancellationToken ct)
    {
        if (!faults.Settles)
        {
            return 0;
        }
        var settled = 0;
        await faults.Around(Settling, states[0].Grain, async () => settled = await index.Settle(states, ct));
        return settled;
    }
}
