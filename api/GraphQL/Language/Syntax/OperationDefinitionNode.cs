namespace EqualityCloud.GraphQL.Language;

internal sealed class OperationDefinitionNode : DefinitionNode
{
    public required OperationKind Operation { get; init; }

    public NameNode? Name { get; init; }

    public VariableDefinitionNode[] Variables { get; init; } = [];

    public required SelectionSetNode SelectionSet { get; init; }
}
