namespace EqualityCloud.GraphQL.Language;

internal sealed class ObjectFieldNode : SyntaxNode
{
    public required NameNode Name { get; init; }

    public required ValueNode Value { get; init; }
}
