namespace EqualityCloud.GraphQL.Language;

internal sealed class EnumValueDefinitionNode : DefinitionNode
{
    public required NameNode Name { get; init; }
}
