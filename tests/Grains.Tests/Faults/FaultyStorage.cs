using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.Grains.Tests.Faults;

/// <summary>The real provider with the test's faults before it.</summary>
internal sealed class FaultyStorage(IGrainStorage real, StorageFaults faults) : IGrainStorage
{
    /// <summary>Puts itself before the storage that is registered so far.</summary>
    public static Action<IServiceCollection> Before(StorageFaults faults) => services =>
    {
        var real = services.Last(d => d.ServiceType == typeof(IGrainStorage) && Equals(d.ServiceKey, "Default")).KeyedImplementationFactory!;
        services.AddKeyedSingleton<IGrainStorage>("Default", (provider, key) => new FaultyStorage((IGrainStorage)real(provider, key), faults));
    };

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => real.ReadStateAsync(stateName, grainId, grainState);

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        faults.Around(stateName, grainId, () => real.WriteStateAsync(stateName, grainId, grainState));

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        faults.Around(stateName, grainId, () => real.ClearStateAsync(stateName, grainId, grainState));
}
