namespace EqualityCloud.GraphQL.Language;

internal sealed class FieldNode : SelectionNode
{
    public NameNode? Alias { get; init; }

    public required NameNode Name { get; init; }

    public ArgumentNode[] Arguments { get; init; } = [];

    public SelectionSetNode? SelectionSet { get; init; }

    public string ResponseKey => (Alias ?? Name).Value;
}
