namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>The rules of the specification for a schema as a whole.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema and the type validation section of each kind of type.</remarks>
internal static class SchemaChecks
{
    public static void Check(Schema schema, SchemaMistakes mistakes)
    {
        foreach (var type in schema.Types.Where(type => !type.IsIntrospection))
        {
            CheckName(type.Name, type.Name, mistakes);
            switch (type)
            {
                case FieldsType fields:
                    CheckFields(fields, mistakes);
                    break;
                case UnionType { Members.Count: 0 }:
                    mistakes.Add($"Union {type.Name} has no member.");
                    break;
                case EnumType values:
                    CheckEnum(values, mistakes);
                    break;
                case InputObjectType input:
                    CheckInput(input, mistakes);
                    break;
            }
        }
        foreach (var input in schema.Types.OfType<InputObjectType>()) CheckCycle(input, input, [], mistakes);
        foreach (var directive in schema.Directives) CheckName(directive.Name, "@" + directive.Name, mistakes);
    }

    private static void CheckName(string name, string where, SchemaMistakes mistakes)
    {
        if (name.StartsWith("__", StringComparison.Ordinal)) mistakes.Add($"{where}: names that begin with two underscores are reserved.");
        var isName = name.Length > 0 && (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
        if (!isName) mistakes.Add($"{where}: «{name}» is no GraphQL name.");
    }

    private static void CheckFields(FieldsType type, SchemaMistakes mistakes)
    {
        if (type.Fields.Count == 0) mistakes.Add($"{type.Name} has no field.");
        foreach (var field in type.Fields)
        {
            var where = $"{type.Name}.{field.Name}";
            CheckName(field.Name, where, mistakes);
            if (!field.Type.IsOutput) mistakes.Add($"{where} has the input type {field.Type}.");
            foreach (var argument in field.Arguments)
            {
                CheckName(argument.Name, $"{where}({argument.Name})", mistakes);
                if (!argument.Type.IsInput) mistakes.Add($"{where}({argument.Name}) has the output type {argument.Type}.");
                if (argument is { IsRequired: true, DeprecationReason: not null }) mistakes.Add($"{where}({argument.Name}) is required, so it cannot be deprecated.");
            }
        }
        foreach (var implemented in type.Interfaces) CheckImplements(type, implemented, mistakes);
    }

    private static void CheckImplements(FieldsType type, InterfaceType implemented, SchemaMistakes mistakes)
    {
        foreach (var inherited in implemented.Interfaces.Where(inherited => !type.Interfaces.Contains(inherited)))
        {
            mistakes.Add($"{type.Name} implements {implemented.Name}, so it must implement {inherited.Name} too.");
        }
        foreach (var expected in implemented.Fields)
        {
            var where = $"{type.Name}.{expected.Name}";
            if (type.FindField(expected.Name) is not { } field)
            {
                mistakes.Add($"{where} is missing: {implemented.Name} has it.");
                continue;
            }
            if (!TypeComparison.IsSubtype(field.Type, expected.Type)) mistakes.Add($"{where} is {field.Type}, but {implemented.Name} says {expected.Type}.");
            if (field.DeprecationReason is not null && expected.DeprecationReason is null) mistakes.Add($"{where} is deprecated, but it is not on {implemented.Name}.");
            foreach (var argument in expected.Arguments)
            {
                if (field.FindArgument(argument.Name) is not { } own)
                {
                    mistakes.Add($"{where} lacks the argument {argument.Name} of {implemented.Name}.");
                }
                else if (own.Type.ToString() != argument.Type.ToString())
                {
                    mistakes.Add($"{where}({argument.Name}) is {own.Type}, but {implemented.Name} says {argument.Type}.");
                }
            }
            foreach (var extra in field.Arguments.Where(extra => extra.IsRequired && expected.FindArgument(extra.Name) is null))
            {
                mistakes.Add($"{where}({extra.Name}) is required, but {implemented.Name} does not have it.");
            }
        }
    }

    private static void CheckEnum(EnumType type, SchemaMistakes mistakes)
    {
        if (type.Values.Count == 0) mistakes.Add($"Enum {type.Name} has no value.");
        foreach (var value in type.Values)
        {
            CheckName(value.Name, $"{type.Name}.{value.Name}", mistakes);
            if (value.Name is "true" or "false" or "null") mistakes.Add($"{type.Name}.{value.Name}: the name is reserved.");
        }
        foreach (var same in type.Values.GroupBy(value => value.Name, StringComparer.Ordinal).Where(group => group.Count() > 1)) mistakes.Add($"{type.Name}.{same.Key} is declared twice.");
    }

    private static void CheckInput(InputObjectType type, SchemaMistakes mistakes)
    {
        if (type.Fields.Count == 0) mistakes.Add($"Input {type.Name} has no field.");
        foreach (var field in type.Fields)
        {
            var where = $"{type.Name}.{field.Name}";
            CheckName(field.Name, where, mistakes);
            if (!field.Type.IsInput) mistakes.Add($"{where} has the output type {field.Type}.");
            if (field is { IsRequired: true, DeprecationReason: not null }) mistakes.Add($"{where} is required, so it cannot be deprecated.");
            if (type.IsOneOf && (field.Type.IsNonNull || field.DefaultLiteral is not null)) mistakes.Add($"{where} belongs to a [OneOf] input, so it must be nullable and have no default.");
        }
    }

    /// <summary>An input that requires itself can never be written down.</summary>
    private static void CheckCycle(InputObjectType start, InputObjectType current, HashSet<InputObjectType> seen, SchemaMistakes mistakes)
    {
        if (!seen.Add(current)) return;
        foreach (var field in current.Fields)
        {
            if (field.Type is not NonNullType { Inner: InputObjectType next }) continue;
            if (next == start) mistakes.Add($"Input {start.Name} requires itself by way of {current.Name}.{field.Name}.");
            CheckCycle(start, next, seen, mistakes);
        }
    }
}
