namespace EqualityCloud.GraphQL.Language;

internal sealed class SchemaDefinitionNode : DefinitionNode
{
    public bool IsExtension { get; init; }

    public OperationTypeDefinitionNode[] OperationTypes { get; init; } = [];
}
