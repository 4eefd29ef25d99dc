namespace EqualityCloud.GraphQL.Language;

internal sealed partial class SyntaxWriter
{
    private void WriteTypeSystem(SyntaxNode node, int indent)
    {
        if (node is DefinitionNode { Description: { } description }) Description(description, indent);
        switch (node)
        {
            case SchemaDefinitionNode schema:
                text.Append(schema.IsExtension ? "extend schema" : "schema");
                Directives(schema.Directives);
                Block(schema.OperationTypes, indent);
                break;
            case OperationTypeDefinitionNode operation:
                text.Append(operation.Operation switch { OperationKind.Query => "query: ", OperationKind.Mutation => "mutation: ", _ => "subscription: " }).Append(operation.Type.Name.Value);
                break;
            case TypeDefinitionNode type:
                WriteTypeDefinition(type, indent);
                break;
            case FieldDefinitionNode field:
                text.Append(field.Name.Value);
                InputValues(field.Arguments, indent);
                text.Append(": ");
                WriteType(field.Type);
                Directives(field.Directives);
                break;
            case InputValueDefinitionNode value:
                text.Append(value.Name.Value).Append(": ");
                WriteType(value.Type);
                if (value.DefaultValue is { } literal)
                {
                    text.Append(" = ");
                    WriteValue(literal, indent);
                }
                Directives(value.Directives);
                break;
            case EnumValueDefinitionNode value:
                text.Append(value.Name.Value);
                Directives(value.Directives);
                break;
            case DirectiveDefinitionNode directive:
                text.Append("directive @").Append(directive.Name.Value);
                InputValues(directive.Arguments, indent);
                text.Append(directive.IsRepeatable ? " repeatable on " : " on ").AppendJoin(" | ", directive.Locations.Select(location => location.Value));
                break;
        }
    }

    private void WriteTypeDefinition(TypeDefinitionNode type, int indent)
    {
        if (type.IsExtension) text.Append("extend ");
        text.Append(type.Kind switch
        {
            TypeDefinitionKind.Scalar => "scalar ",
            TypeDefinitionKind.Object => "type ",
            TypeDefinitionKind.Interface => "interface ",
            TypeDefinitionKind.Union => "union ",
            TypeDefinitionKind.Enum => "enum ",
            _ => "input ",
        }).Append(type.Name.Value);
        if (type.Interfaces.Length > 0) text.Append(" implements ").AppendJoin(" & ", type.Interfaces.Select(known => known.Name.Value));
        Directives(type.Directives);
        if (type.Members.Length > 0) text.Append(" = ").AppendJoin(" | ", type.Members.Select(member => member.Name.Value));
        Block(type.Fields, indent);
        Block(type.InputFields, indent);
        Block(type.Values, indent);
    }

    private void InputValues(InputValueDefinitionNode[] values, int indent)
    {
        if (values.Length == 0) return;
        if (!Array.Exists(values, value => value.Description is not null))
        {
            text.Append('(');
            Join(values, value => Write(value, indent));
            text.Append(')');
            return;
        }
        text.Append('(');
        foreach (var value in values)
        {
            NewLine(indent + 1);
            Write(value, indent + 1);
        }
        NewLine(indent).Append(')');
    }

    private void Block(IReadOnlyCollection<SyntaxNode> members, int indent)
    {
        if (members.Count == 0) return;
        text.Append(" {");
        foreach (var member in members)
        {
            NewLine(indent + 1);
            Write(member, indent + 1);
        }
        NewLine(indent).Append('}');
    }
}
