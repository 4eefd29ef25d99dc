namespace EqualityCloud.GraphQL.Language;

internal abstract class DefinitionNode : SyntaxNode
{
    public StringValueNode? Description { get; init; }

    public DirectiveNode[] Directives { get; init; } = [];
}
