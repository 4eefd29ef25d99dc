namespace EqualityCloud.GraphQL.Language;

internal sealed class NamedTypeNode : TypeNode
{
    public required NameNode Name { get; init; }
}
