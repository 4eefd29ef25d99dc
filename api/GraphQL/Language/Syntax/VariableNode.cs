namespace EqualityCloud.GraphQL.Language;

internal sealed class VariableNode : ValueNode
{
    public required NameNode Name { get; init; }
}
