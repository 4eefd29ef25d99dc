namespace EqualityCloud.GraphQL.Types;

internal sealed class UnionType(string name, string? description = null) : CompositeType(name, description)
{
    public List<ObjectType> Members { get; } = [];

    protected override IEnumerable<ObjectType> FindPossible() => Members;
}
