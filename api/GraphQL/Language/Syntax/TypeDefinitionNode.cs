namespace EqualityCloud.GraphQL.Language;

/// <summary>The definition or extension of a type; the members that its kind does not have are empty.</summary>
internal sealed class TypeDefinitionNode : DefinitionNode
{
    public required TypeDefinitionKind Kind { get; init; }

    public bool IsExtension { get; init; }

    public required NameNode Name { get; init; }

    public NamedTypeNode[] Interfaces { get; init; } = [];

    public FieldDefinitionNode[] Fields { get; init; } = [];

    public InputValueDefinitionNode[] InputFields { get; init; } = [];

    public NamedTypeNode[] Members { get; init; } = [];

    public EnumValueDefinitionNode[] Values { get; init; } = [];
}
