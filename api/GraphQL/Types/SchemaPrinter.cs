using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Types;

/// <summary>Prints a schema as SDL: types by name, fields in the order of their declaration, so that the same schema is always the same text.</summary>
internal static class SchemaPrinter
{
    public static string Print(Schema schema)
    {
        var text = new StringBuilder();
        foreach (var directive in schema.Directives.Where(directive => !BuiltInDirectives.All.Contains(directive)).OrderBy(directive => directive.Name, StringComparer.Ordinal))
        {
            Description(text, directive.Description, "");
            text.Append("directive @").Append(directive.Name);
            Arguments(text, directive.Arguments, "");
            text.Append(directive.IsRepeatable ? " repeatable on " : " on ").AppendJoin(" | ", directive.Locations).Append("\n\n");
        }
        var roots = new NamedType?[] { schema.Query, schema.Mutation, schema.Subscription };
        var others = schema.Types.Where(type => !type.IsIntrospection && !BuiltInScalars.IsOfTheSpecification(type) && !roots.Contains(type)).OrderBy(type => type.Name, StringComparer.Ordinal);
        foreach (var type in roots.OfType<NamedType>().Concat(others)) Type(text, type);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Type(StringBuilder text, NamedType type)
    {
        Description(text, type.Description, "");
        switch (type)
        {
            case ScalarType scalar:
                text.Append("scalar ").Append(scalar.Name);
                if (scalar.SpecifiedBy is { } url) text.Append(" @specifiedBy(url: ").Append(Quoted(url)).Append(')');
                break;
            case FieldsType fields:
                text.Append(type is ObjectType ? "type " : "interface ").Append(type.Name);
                if (fields.Interfaces.Count > 0) text.Append(" implements ").AppendJoin(" & ", fields.Interfaces.Select(known => known.Name));
                text.Append(" {\n");
                foreach (var field in fields.Fields)
                {
                    Description(text, field.Description, "  ");
                    text.Append("  ").Append(field.Name);
                    Arguments(text, field.Arguments, "  ");
                    text.Append(": ").Append(field.Type);
                    Deprecated(text, field.DeprecationReason);
                    text.Append('\n');
                }
                text.Append('}');
                break;
            case UnionType union:
                text.Append("union ").Append(type.Name).Append(" = ").AppendJoin(" | ", union.Members.Select(member => member.Name));
                break;
            case EnumType values:
                text.Append("enum ").Append(type.Name).Append(" {\n");
                foreach (var value in values.Values)
                {
                    Description(text, value.Description, "  ");
                    text.Append("  ").Append(value.Name);
                    Deprecated(text, value.DeprecationReason);
                    text.Append('\n');
                }
                text.Append('}');
                break;
            case InputObjectType input:
                text.Append("input ").Append(type.Name).Append(input.IsOneOf ? " @oneOf {\n" : " {\n");
                foreach (var field in input.Fields)
                {
                    Description(text, field.Description, "  ");
                    text.Append("  ");
                    Input(text, field);
                    text.Append('\n');
                }
                text.Append('}');
                break;
        }
        text.Append("\n\n");
    }

    private static void Arguments(StringBuilder text, InputValue[] arguments, string indent)
    {
        if (arguments.Length == 0) return;
        var isTall = Array.Exists(arguments, argument => argument.Description is not null);
        text.Append('(');
        for (var i = 0; i < arguments.Length; i++)
        {
            if (isTall)
            {
                text.Append('\n');
                Description(text, arguments[i].Description, indent + "  ");
                text.Append(indent).Append("  ");
            }
            else if (i > 0)
            {
                text.Append(", ");
            }
            Input(text, arguments[i]);
        }
        if (isTall) text.Append('\n').Append(indent);
        text.Append(')');
    }

    private static void Input(StringBuilder text, InputValue value)
    {
        text.Append(value.Name).Append(": ").Append(value.Type);
        if (value.DefaultLiteral is { } literal) text.Append(" = ").Append(SyntaxPrinter.Print(literal));
        Deprecated(text, value.DeprecationReason);
    }

    private static void Deprecated(StringBuilder text, string? reason)
    {
        if (reason is null) return;
        text.Append(" @deprecated");
        if (reason != "No longer supported") text.Append("(reason: ").Append(Quoted(reason)).Append(')');
    }

    private static void Description(StringBuilder text, string? description, string indent)
    {
        if (string.IsNullOrEmpty(description)) return;
        text.Append(indent).Append(BlockStrings.Print(description).Replace("\n", "\n" + indent, StringComparison.Ordinal)).Append('\n');
    }

    private static string Quoted(string text) => SyntaxPrinter.Print(new StringValueNode { Value = text });
}
