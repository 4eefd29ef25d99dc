using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>A type, the very selection sets that are merged on it, and what they are delivered with.</summary>
internal readonly struct SelectionKey(ObjectType type, CollectedSet[] sets, DeferSet around) : IEquatable<SelectionKey>
{
    private readonly ObjectType type = type;
    private readonly CollectedSet[] sets = sets;
    private readonly DeferSet around = around;

    public bool Equals(SelectionKey other) => type == other.type && around == other.around && sets.AsSpan().SequenceEqual(other.sets);

    public override bool Equals(object? obj) => obj is SelectionKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(type);
        foreach (var set in sets) hash.Add(set);
        return hash.ToHashCode();
    }
}
