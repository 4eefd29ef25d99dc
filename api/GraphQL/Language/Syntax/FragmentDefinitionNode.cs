namespace EqualityCloud.GraphQL.Language;

internal sealed class FragmentDefinitionNode : DefinitionNode
{
    public required NameNode Name { get; init; }

    public required NamedTypeNode TypeCondition { get; init; }

    public required SelectionSetNode SelectionSet { get; init; }
}
