namespace EqualityCloud.GraphQL.Language;

internal sealed class SelectionSetNode : SyntaxNode
{
    public required SelectionNode[] Selections { get; init; }
}
