using System.Text.Json;
using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>Coerces the variables of a request to the types that its operation declares.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Coercing-Variable-Values</remarks>
internal static class VariableCoercion
{
    public static VariableValues Coerce(Schema schema, DocumentNode document, OperationDefinitionNode operation, JsonElement variables, List<IError> errors)
    {
        if (operation.Variables.Length == 0) return VariableValues.Empty;

        var values = new VariableValues();
        foreach (var definition in operation.Variables)
        {
            var type = schema.Resolve(definition.Type)!;
            try
            {
                if (variables.ValueKind == JsonValueKind.Object && variables.TryGetProperty(definition.Name, out var json))
                {
                    values.Add(definition.Name, InputCoercion.FromJson(json, type));
                }
                else if (definition.DefaultValue is { } literal)
                {
                    values.Add(definition.Name, InputCoercion.FromLiteral(literal, type, null));
                }
                else if (type.IsNonNull)
                {
                    errors.Add(Error(document, definition, $"Variable \"${definition.Name}\" of required type \"{type}\" was not provided."));
                }
            }
            catch (GraphQLException misfit)
            {
                errors.Add(Error(document, definition, $"Variable \"${definition.Name}\" got an invalid value: {misfit.Message}"));
            }
            catch (MisfitException misfit)
            {
                errors.Add(Error(document, definition, $"Variable \"${definition.Name}\" got an invalid value at \"{definition.Name}{misfit.Path}\": {misfit.Message}"));
            }
            catch (InvalidOperationException)
            {
                // JSON can hold half of a surrogate pair, and bytes that are no UTF-8: it is found out when the text is read.
                errors.Add(Error(document, definition, $"Variable \"${definition.Name}\" got an invalid value: it holds text that is not Unicode."));
            }
        }
        return values;
    }

    private static GraphQLError Error(DocumentNode document, VariableDefinitionNode definition, string message) =>
        new(message) { Code = ErrorCodes.Variable, Locations = [document.Locate(definition)] };
}
