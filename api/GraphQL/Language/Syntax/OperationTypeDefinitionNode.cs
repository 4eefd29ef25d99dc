namespace EqualityCloud.GraphQL.Language;

internal sealed class OperationTypeDefinitionNode : SyntaxNode
{
    public required OperationKind Operation { get; init; }

    public required NamedTypeNode Type { get; init; }
}
