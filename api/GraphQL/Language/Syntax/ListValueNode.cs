namespace EqualityCloud.GraphQL.Language;

internal sealed class ListValueNode : ValueNode
{
    public required ValueNode[] Items { get; init; }
}
