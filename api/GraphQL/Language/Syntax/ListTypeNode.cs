namespace EqualityCloud.GraphQL.Language;

internal sealed class ListTypeNode : TypeNode
{
    public required TypeNode Item { get; init; }
}
