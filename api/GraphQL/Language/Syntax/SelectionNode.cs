namespace EqualityCloud.GraphQL.Language;

internal abstract class SelectionNode : SyntaxNode
{
    public DirectiveNode[] Directives { get; init; } = [];
}
