namespace EqualityCloud.GraphQL.Language;

internal sealed class DocumentNode : SyntaxNode
{
    /// <summary>The text itself, for locations; positions of every node point into it.</summary>
    public required ReadOnlyMemory<byte> Source { get; init; }

    public required DefinitionNode[] Definitions { get; init; }

    public required int TokenCount { get; init; }

    public IEnumerable<OperationDefinitionNode> Operations => Definitions.OfType<OperationDefinitionNode>();

    public IEnumerable<FragmentDefinitionNode> Fragments => Definitions.OfType<FragmentDefinitionNode>();

    public Location Locate(SyntaxNode node) => Characters.Locate(Source.Span, node.Start);
}
