namespace EqualityCloud.GraphQL.Language;

internal sealed class FloatValueNode : ValueNode
{
    public required string Text { get; init; }
}
