namespace EqualityCloud.GraphQL.Language;

internal sealed class VariableDefinitionNode : DefinitionNode
{
    public required VariableNode Variable { get; init; }

    public required TypeNode Type { get; init; }

    public ValueNode? DefaultValue { get; init; }

    public string Name => Variable.Name.Value;
}
