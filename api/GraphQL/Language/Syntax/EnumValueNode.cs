namespace EqualityCloud.GraphQL.Language;

internal sealed class EnumValueNode : ValueNode
{
    public required string Value { get; init; }
}
