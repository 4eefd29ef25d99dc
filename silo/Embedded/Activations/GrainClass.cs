using System.Collections.Concurrent;
using System.Reflection;

using EqualityCloud.Embedded.Calls;
using EqualityCloud.Embedded.Hosting;

using Orleans;
using Orleans.Concurrency;
using Orleans.Core;
using Orleans.Runtime;

namespace EqualityCloud.Embedded.Activations;

/// <summary>One grain class: what its attributes say, how its grains are constructed, and which of them are active.</summary>
internal sealed class GrainClass
{
    private readonly ConcurrentDictionary<string, Activation> _activations = new(StringComparer.Ordinal);
    private readonly ConstructorInvoker _constructor;
    private readonly ConstructorArgument[] _arguments;

    internal GrainClass(Silo silo, Type type)
    {
        Silo = silo;
        Type = type;
        GrainType = NameOf(type);
        IsReentrant = type.IsDefined(typeof(ReentrantAttribute));
        IsKeptAlive = type.IsDefined(typeof(KeepAliveAttribute));
        CollectionAge = type.GetCustomAttribute<CollectionAgeLimitAttribute>()?.AgeLimit;
        HasDeactivation = typeof(IGrainBase).IsAssignableFrom(type)
            && ImplementationOfDeactivation(type).DeclaringType != typeof(Grain);
        var constructors = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public);
        if (constructors.Length != 1)
        {
            throw new InvalidOperationException($"Grain class {type} must have one public constructor and has {constructors.Length}.");
        }

        _constructor = ConstructorInvoker.Create(constructors[0]);
        _arguments = [.. constructors[0].GetParameters().Select(parameter => new ConstructorArgument(parameter))];
    }

    internal Silo Silo { get; }

    internal Type Type { get; }

    internal GrainType GrainType { get; }

    internal bool IsReentrant { get; }

    internal bool IsKeptAlive { get; }

    internal bool HasDeactivation { get; }

    /// <summary>How long its activations may be idle; null for the silo's default.</summary>
    internal TimeSpan? CollectionAge { get; }

    internal IEnumerable<Activation> Activations => _activations.Values.AsEnumerable();

    /// <summary>The class name without "Grain", in lower case.</summary>
    internal static GrainType NameOf(Type type)
    {
        var name = type.Name;
        return GrainType.Create((name.Length > 5 && name.EndsWith("Grain", StringComparison.Ordinal) ? name[..^5] : name).ToLowerInvariant());
    }

    /// <summary>Sends a call to the grain's activation, making one where there is none.</summary>
    internal Task Route(string key, GrainCall call, ref Activation? cached)
    {
        while (true)
        {
            if (cached is null && !TryFind(key, out cached))
            {
                return call.Refused(Silo.Stopped(GrainType, key));
            }

            if (cached.Send(call) is { } answer) return answer;

            cached = null;
        }
    }

    /// <summary>Sends on a call whose activation went before it started.</summary>
    internal void Reroute(string key, GrainCall call)
    {
        while (true)
        {
            if (!TryFind(key, out var activation))
            {
                call.Fail(Silo.Stopped(GrainType, key));
                return;
            }

            if (activation.TakeOver(call)) return;
        }
    }

    internal void Remove(Activation activation) => _activations.TryRemove(new KeyValuePair<string, Activation>(activation.Key, activation));

    /// <summary>Makes the grain with what its constructor asks for; the pieces of state are still to be read.</summary>
    internal object Construct(Activation activation, out List<IStorage> states)
    {
        states = [];
        var arguments = new object?[_arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = _arguments[i].For(activation, states);
        }

        return _constructor.Invoke(arguments.AsSpan());
    }

    private bool TryFind(string key, out Activation activation)
    {
        if (_activations.TryGetValue(key, out activation!)) return true;

        while (!Silo.IsStopping)
        {
            var created = new Activation(this, key);
            if (_activations.TryAdd(key, created))
            {
                Silo.ActivationBegan();
                activation = created;
                return true;
            }

            if (_activations.TryGetValue(key, out activation!)) return true;
        }

        return false;
    }

    private static MethodInfo ImplementationOfDeactivation(Type type)
    {
        var map = type.GetInterfaceMap(typeof(IGrainBase));
        var index = Array.FindIndex(map.InterfaceMethods, m => m.Name == nameof(IGrainBase.OnDeactivateAsync));
        return map.TargetMethods[index];
    }
}
