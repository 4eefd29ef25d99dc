using System.Reflection;

using EqualityCloud.Embedded.Activations;

using Orleans;

namespace EqualityCloud.Embedded.Hosting;

/// <summary>The grain classes of the process: those of every assembly that is loaded, or reachable by reference from one, and uses this host's API.</summary>
internal sealed class GrainCatalog
{
    private readonly Dictionary<string, GrainClass> _byGrainType = new(StringComparer.Ordinal);
    private readonly List<GrainClass> _classes = [];

    internal GrainCatalog(Silo silo)
    {
        foreach (var type in GrainAssemblies().SelectMany(assembly => assembly.GetTypes()).Where(IsGrain))
        {
            var grainClass = new GrainClass(silo, type);
            if (!_byGrainType.TryAdd(grainClass.GrainType.ToString(), grainClass))
            {
                throw new InvalidOperationException(
                    $"Grain classes {_byGrainType[grainClass.GrainType.ToString()].Type} and {type} share the grain type name {grainClass.GrainType}.");
            }

            _classes.Add(grainClass);
        }
    }

    internal IReadOnlyList<GrainClass> Classes => _classes;

    /// <summary>The class of that grain type; null where the process has none, as after a class was renamed.</summary>
    internal GrainClass? Find(string grainType) => _byGrainType.GetValueOrDefault(grainType);

    /// <summary>The class that implements the interface: of several the one with the interface's name, or with the very name that is asked for.</summary>
    internal GrainClass ClassOf(Type interfaceType, string? prefix)
    {
        var found = _classes
            .Where(c => interfaceType.IsAssignableFrom(c.Type) && (prefix is null || c.Type.FullName!.StartsWith(prefix, StringComparison.Ordinal)))
            .ToList();
        if (found.Find(c => prefix is null ? c.Type.Name == interfaceType.Name[1..] : c.Type.FullName == prefix) is { } namesake) return namesake;

        var which = prefix is null ? "" : $" with a name that starts with {prefix}";
        return found.Count switch
        {
            1 => found[0],
            0 => throw new ArgumentException($"No grain class{which} implements {interfaceType}."),
            _ => throw new ArgumentException($"{found.Count} grain classes{which} implement {interfaceType}: {string.Join(", ", found.Select(c => c.Type))}."),
        };
    }

    private static bool IsGrain(Type type) => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false } && typeof(IGrainBase).IsAssignableFrom(type);

    private static IEnumerable<Assembly> GrainAssemblies()
    {
        var ours = typeof(IGrainBase).Assembly;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<Assembly>(AppDomain.CurrentDomain.GetAssemblies().Where(assembly => !assembly.IsDynamic));
        while (queue.TryDequeue(out var assembly))
        {
            if (!seen.Add(assembly.FullName!)) continue;

            var references = assembly.GetReferencedAssemblies();
            if (Array.Exists(references, reference => reference.Name == ours.GetName().Name)) yield return assembly;

            foreach (var reference in references.Where(reference => !IsFramework(reference.Name!) && !seen.Contains(reference.FullName)))
            {
                if (TryLoad(reference) is { } loaded) queue.Enqueue(loaded);
            }
        }
    }

    private static bool IsFramework(string name) =>
        name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal) || name is "System" or "netstandard" or "mscorlib";

    private static Assembly? TryLoad(AssemblyName name)
    {
        try
        {
            return Assembly.Load(name);
        }
        catch (Exception e) when (e is FileNotFoundException or FileLoadException or BadImageFormatException)
        {
            // A reference that is only there to compile against has no file to load, nor grains.
            return null;
        }
    }
}
