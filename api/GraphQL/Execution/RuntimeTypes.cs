using System.Collections.Concurrent;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>Which object type a C# object is; a class derived from a known one counts as that one.</summary>
internal class RuntimeTypes
{
    private readonly Dictionary<Type, ObjectType> known = [];
    private readonly ConcurrentDictionary<Type, ObjectType?> seen = new();

    public IEnumerable<KeyValuePair<Type, ObjectType>> Known => known;

    public void Add(Type runtimeType, ObjectType type) => known[runtimeType] = type;

    public virtual ObjectType? Find(object value) => seen.GetOrAdd(value.GetType(), static (type, known) =>
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (known.TryGetValue(current, out var found)) return found;
        }
        return null;
    }, known);
}
