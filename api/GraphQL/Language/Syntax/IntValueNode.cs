namespace EqualityCloud.GraphQL.Language;

internal sealed class IntValueNode : ValueNode
{
    public required string Text { get; init; }
}
