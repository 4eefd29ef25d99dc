using System.Collections.Frozen;

namespace EqualityCloud.GraphQL.Types;

/// <summary>A type with a selection set: object, interface or union.</summary>
internal abstract class CompositeType(string name, string? description) : NamedType(name, description)
{
    private FrozenSet<ObjectType>? possible;

    /// <summary>The object types that a value of this type can have.</summary>
    public FrozenSet<ObjectType> Possible => possible ??= FindPossible().ToFrozenSet();

    public virtual OutputField? FindField(string name) => null;

    protected abstract IEnumerable<ObjectType> FindPossible();
}
