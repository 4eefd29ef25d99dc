namespace EqualityCloud.GraphQL.Language;

internal sealed class FragmentSpreadNode : SelectionNode
{
    public required NameNode Name { get; init; }
}
