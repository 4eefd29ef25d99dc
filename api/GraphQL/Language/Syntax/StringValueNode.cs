namespace EqualityCloud.GraphQL.Language;

internal sealed class StringValueNode : ValueNode
{
    public required string Value { get; init; }

    public bool IsBlock { get; init; }
}
