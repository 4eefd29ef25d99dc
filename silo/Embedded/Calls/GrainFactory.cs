using System.Collections.Concurrent;

using EqualityCloud.Embedded.Hosting;

using Orleans;

namespace EqualityCloud.Embedded.Calls;

/// <summary>Makes references.</summary>
internal sealed class GrainFactory(Silo silo) : IClusterClient
{
    private readonly ConcurrentDictionary<Type, Func<string, GrainReference>> _unprefixed = new();

    public TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
        where TGrainInterface : IGrainWithStringKey
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(primaryKey);
        var create = grainClassNamePrefix is null
            ? _unprefixed.GetOrAdd(typeof(TGrainInterface), static (type, silo) => Bind(silo, type, null), silo)
            : Bind(silo, typeof(TGrainInterface), grainClassNamePrefix);
        return (TGrainInterface)(object)create(primaryKey);
    }

    private static Func<string, GrainReference> Bind(Silo silo, Type interfaceType, string? prefix)
    {
        var grainClass = silo.Catalog.ClassOf(interfaceType, prefix);
        var create = ReferenceEmitter.FactoryOf(interfaceType);
        return key => create(grainClass, key);
    }
}
