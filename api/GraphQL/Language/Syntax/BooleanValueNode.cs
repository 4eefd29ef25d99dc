namespace EqualityCloud.GraphQL.Language;

internal sealed class BooleanValueNode : ValueNode
{
    public required bool Value { get; init; }
}
