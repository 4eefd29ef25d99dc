using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>Coerces the arguments of a field or directive, in the order of their definitions.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Coercing-Field-Arguments</remarks>
internal static class ArgumentCoercion
{
    /// <exception cref="GraphQLException">A value does not fit its type.</exception>
    public static object?[] Coerce(InputValue[] definitions, ArgumentNode[] arguments, VariableValues variables)
    {
        var values = new object?[definitions.Length];
        for (var i = 0; i < definitions.Length; i++)
        {
            var definition = definitions[i];
            values[i] = TryCoerce(definition, arguments, variables, out var value)
                ? definition.Bind is { } bind ? bind(value) : value
                : definition.Absent;
        }
        return values;
    }

    /// <summary>False where the caller gave nothing and there is no default.</summary>
    private static bool TryCoerce(InputValue definition, ArgumentNode[] arguments, VariableValues variables, out object? value)
    {
        var argument = Array.Find(arguments, candidate => candidate.Name.Value == definition.Name)?.Value;
        var isGiven = argument is not null && (argument is not VariableNode variable || variables.TryGet(variable.Name.Value, out _));
        if (isGiven)
        {
            value = InputCoercion.FromLiteral(argument!, definition.Type, variables);
            return true;
        }
        value = definition.DefaultValue;
        if (definition.DefaultLiteral is not null) return true;
        if (!definition.Type.IsNonNull) return false;
        throw new GraphQLException(ErrorBuilder.New()
            .SetMessage($"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was not provided.")
            .SetCode(ErrorCodes.Argument)
            .Build());
    }
}
