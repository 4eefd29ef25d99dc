namespace EqualityCloud.GraphQL.Language;

/// <summary>The layout of each node.</summary>
internal sealed partial class SyntaxWriter(StringBuilder text)
{
    public void Write(SyntaxNode node, int indent)
    {
        switch (node)
        {
            case DocumentNode document:
                for (var i = 0; i < document.Definitions.Length; i++)
                {
                    if (i > 0) text.Append("\n\n");
                    Write(document.Definitions[i], indent);
                }
                break;
            case OperationDefinitionNode operation:
                WriteOperation(operation, indent);
                break;
            case FragmentDefinitionNode fragment:
                Description(fragment.Description, indent);
                text.Append("fragment ").Append(fragment.Name.Value).Append(" on ").Append(fragment.TypeCondition.Name.Value);
                Directives(fragment.Directives);
                text.Append(' ');
                Write(fragment.SelectionSet, indent);
                break;
            case SelectionSetNode set:
                text.Append('{');
                foreach (var selection in set.Selections)
                {
                    NewLine(indent + 1);
                    Write(selection, indent + 1);
                }
                NewLine(indent);
                text.Append('}');
                break;
            case FieldNode field:
                if (field.Alias is { } alias) text.Append(alias.Value).Append(": ");
                text.Append(field.Name.Value);
                Arguments(field.Arguments);
                Directives(field.Directives);
                if (field.SelectionSet is { } below)
                {
                    text.Append(' ');
                    Write(below, indent);
                }
                break;
            case FragmentSpreadNode spread:
                text.Append("...").Append(spread.Name.Value);
                Directives(spread.Directives);
                break;
            case InlineFragmentNode inline:
                text.Append("...");
                if (inline.TypeCondition is { } condition) text.Append(" on ").Append(condition.Name.Value);
                Directives(inline.Directives);
                text.Append(' ');
                Write(inline.SelectionSet, indent);
                break;
            case TypeNode type:
                WriteType(type);
                break;
            case ValueNode value:
                WriteValue(value, indent);
                break;
            default:
                WriteTypeSystem(node, indent);
                break;
        }
    }

    private void WriteOperation(OperationDefinitionNode operation, int indent)
    {
        Description(operation.Description, indent);
        var isShort = operation is { Operation: OperationKind.Query, Name: null, Variables.Length: 0, Directives.Length: 0 };
        if (!isShort)
        {
            text.Append(operation.Operation switch { OperationKind.Query => "query", OperationKind.Mutation => "mutation", _ => "subscription" });
            if (operation.Name is not null || operation.Variables.Length > 0) text.Append(' ').Append(operation.Name?.Value);
            if (operation.Variables.Length > 0)
            {
                text.Append('(');
                for (var i = 0; i < operation.Variables.Length; i++)
                {
                    if (i > 0) text.Append(", ");
                    Variable(operation.Variables[i], indent);
                }
                text.Append(')');
            }
            Directives(operation.Directives);
            text.Append(' ');
        }
        Write(operation.SelectionSet, indent);
    }

    private void Variable(VariableDefinitionNode variable, int indent)
    {
        Description(variable.Description, indent);
        text.Append('$').Append(variable.Name).Append(": ");
        WriteType(variable.Type);
        if (variable.DefaultValue is { } value)
        {
            text.Append(" = ");
            WriteValue(value, indent);
        }
        Directives(variable.Directives);
    }

    private void WriteType(TypeNode type)
    {
        switch (type)
        {
            case NamedTypeNode named:
                text.Append(named.Name.Value);
                break;
            case ListTypeNode list:
                text.Append('[');
                WriteType(list.Item);
                text.Append(']');
                break;
            case NonNullTypeNode nonNull:
                WriteType(nonNull.Inner);
                text.Append('!');
                break;
        }
    }

    private void WriteValue(ValueNode value, int indent)
    {
        switch (value)
        {
            case VariableNode variable:
                text.Append('$').Append(variable.Name.Value);
                break;
            case IntValueNode number:
                text.Append(number.Text);
                break;
            case FloatValueNode number:
                text.Append(number.Text);
                break;
            case BooleanValueNode flag:
                text.Append(flag.Value ? "true" : "false");
                break;
            case NullValueNode:
                text.Append("null");
                break;
            case EnumValueNode name:
                text.Append(name.Value);
                break;
            case StringValueNode { IsBlock: true } block:
                BlockString(block.Value, indent);
                break;
            case StringValueNode plain:
                Quoted(plain.Value);
                break;
            case ListValueNode list:
                text.Append('[');
                Join(list.Items, item => WriteValue(item, indent));
                text.Append(']');
                break;
            case ObjectValueNode fields:
                text.Append("{ ");
                Join(fields.Fields, field =>
                {
                    text.Append(field.Name.Value).Append(": ");
                    WriteValue(field.Value, indent);
                });
                text.Append(" }");
                break;
        }
    }

    private void Arguments(ArgumentNode[] arguments)
    {
        if (arguments.Length == 0) return;
        text.Append('(');
        Join(arguments, argument =>
        {
            text.Append(argument.Name.Value).Append(": ");
            WriteValue(argument.Value, 0);
        });
        text.Append(')');
    }

    private void Directives(DirectiveNode[] directives)
    {
        foreach (var directive in directives)
        {
            text.Append(" @").Append(directive.Name.Value);
            Arguments(directive.Arguments);
        }
    }

    private void Description(StringValueNode? description, int indent)
    {
        if (description is null) return;
        WriteValue(description, indent);
        NewLine(indent);
    }

    private void BlockString(string value, int indent) => text.Append(BlockStrings.Print(value).Replace("\n", "\n" + new string(' ', indent * 2), StringComparison.Ordinal));

    private void Quoted(string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' or (>= '\u007F' and <= '\u009F') => text.Append("\\u").Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }
        text.Append('"');
    }

    private void Join<T>(T[] items, Action<T> write)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0) text.Append(", ");
            write(items[i]);
        }
    }

    private StringBuilder NewLine(int indent) => text.Append('\n').Append(' ', indent * 2);
}
