namespace EqualityCloud.GraphQL.Language;

internal sealed class NameNode : SyntaxNode
{
    public required string Value { get; init; }
}
