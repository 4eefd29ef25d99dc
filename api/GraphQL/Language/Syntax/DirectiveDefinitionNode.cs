namespace EqualityCloud.GraphQL.Language;

internal sealed class DirectiveDefinitionNode : DefinitionNode
{
    public required NameNode Name { get; init; }

    public InputValueDefinitionNode[] Arguments { get; init; } = [];

    public bool IsRepeatable { get; init; }

    public required NameNode[] Locations { get; init; }
}
