using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>A type and the very selection sets that are merged on it.</summary>
internal readonly struct SelectionKey(ObjectType type, SelectionSetNode[] sets) : IEquatable<SelectionKey>
{
    private readonly ObjectType type = type;
    private readonly SelectionSetNode[] sets = sets;

    public bool Equals(SelectionKey other) => type == other.type && sets.AsSpan().SequenceEqual(other.sets);

    public override bool Equals(object? obj) => obj is SelectionKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(type);
        foreach (var set in sets) hash.Add(set);
        return hash.ToHashCode();
    }
}
