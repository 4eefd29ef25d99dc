using System.Collections.Concurrent;
using System.Reflection;

using EqualityCloud.Embedded.Hosting;

using Orleans.Runtime;
using Orleans.Storage;

namespace EqualityCloud.Embedded.Persistence;

/// <summary>Makes the pieces of state that constructor parameters ask for.</summary>
internal static class PersistentStates
{
    private static readonly ConcurrentDictionary<Type, ConstructorInvoker> Constructors = new();

    internal static object Create(Silo silo, GrainId grainId, ParameterInfo parameter, PersistentStateAttribute attribute)
    {
        var storage = silo.StorageNamed(attribute.StorageName)
            ?? throw new InvalidOperationException(
                $"State {attribute.StateName} of grain {grainId} wants {(attribute.StorageName is { } name ? $"storage {name}" : "the default storage")}, and no such {nameof(IGrainStorage)} is registered.");
        return Constructors.GetOrAdd(parameter.ParameterType, ConstructorOf).Invoke(storage, attribute.StateName, grainId, silo.Log);
    }

    private static ConstructorInvoker ConstructorOf(Type parameterType)
    {
        if (!parameterType.IsGenericType || parameterType.GetGenericTypeDefinition() != typeof(IPersistentState<>))
        {
            throw new InvalidOperationException($"[{nameof(PersistentStateAttribute)}] belongs on an IPersistentState<T>, not on {parameterType}.");
        }

        var type = typeof(PersistentState<>).MakeGenericType(parameterType.GetGenericArguments());
        return ConstructorInvoker.Create(type.GetConstructors()[0]);
    }
}
