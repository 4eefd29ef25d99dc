namespace EqualityCloud.GraphQL.Language;

internal sealed class DirectiveNode : SyntaxNode
{
    public required NameNode Name { get; init; }

    public ArgumentNode[] Arguments { get; init; } = [];
}
