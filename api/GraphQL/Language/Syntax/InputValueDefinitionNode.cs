namespace EqualityCloud.GraphQL.Language;

internal sealed class InputValueDefinitionNode : DefinitionNode
{
    public required NameNode Name { get; init; }

    public required TypeNode Type { get; init; }

    public ValueNode? DefaultValue { get; init; }
}
