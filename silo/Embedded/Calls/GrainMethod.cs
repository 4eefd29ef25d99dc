using System.Collections.Concurrent;
using System.Reflection;

using Orleans.Concurrency;

namespace EqualityCloud.Embedded.Calls;

/// <summary>One method of a grain interface, with what its attributes say.</summary>
internal sealed class GrainMethod(MethodInfo method)
{
    private readonly ConcurrentDictionary<Type, MethodInfo> _implementations = new();

    internal MethodInfo InterfaceMethod { get; } = method;

    internal string InterfaceName { get; } = method.DeclaringType!.FullName!;

    internal string Name { get; } = method.Name;

    internal bool IsReadOnly { get; } = method.IsDefined(typeof(ReadOnlyAttribute));

    internal bool IsAlwaysInterleave { get; } = method.IsDefined(typeof(AlwaysInterleaveAttribute));

    internal bool IsOneWay { get; } = method.IsDefined(typeof(OneWayAttribute));

    /// <summary>The method of that class that implements this one; itself where a runtime object does.</summary>
    internal MethodInfo ImplementationIn(Type grainClass) => _implementations.GetOrAdd(grainClass, FindImplementation);

    private MethodInfo FindImplementation(Type grainClass)
    {
        if (!InterfaceMethod.DeclaringType!.IsAssignableFrom(grainClass)) return InterfaceMethod;

        var map = grainClass.GetInterfaceMap(InterfaceMethod.DeclaringType);
        return map.TargetMethods[Array.IndexOf(map.InterfaceMethods, InterfaceMethod)];
    }
}
