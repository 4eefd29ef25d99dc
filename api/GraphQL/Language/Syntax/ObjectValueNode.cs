namespace EqualityCloud.GraphQL.Language;

internal sealed class ObjectValueNode : ValueNode
{
    public required ObjectFieldNode[] Fields { get; init; }
}
