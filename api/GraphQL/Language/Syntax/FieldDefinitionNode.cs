namespace EqualityCloud.GraphQL.Language;

internal sealed class FieldDefinitionNode : DefinitionNode
{
    public required NameNode Name { get; init; }

    public InputValueDefinitionNode[] Arguments { get; init; } = [];

    public required TypeNode Type { get; init; }
}
