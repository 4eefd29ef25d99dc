namespace EqualityCloud.GraphQL.Types;

internal sealed class InterfaceType(string name, string? description = null) : FieldsType(name, description)
{
    /// <summary>The object types that implement it.</summary>
    public List<ObjectType> Implementations { get; } = [];

    protected override IEnumerable<ObjectType> FindPossible() => Implementations;
}
