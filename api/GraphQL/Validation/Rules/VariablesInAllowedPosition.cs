using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>A variable is used only where a value of its type may stand.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed</remarks>
internal sealed class VariablesInAllowedPosition : ValidationRule
{
    public override void LeaveDocument(DocumentNode document, ValidationContext context)
    {
        foreach (var operation in document.Operations)
        {
            if (context.IsFull || operation.Variables.Length == 0) continue;
            var declared = new Dictionary<string, (VariableDefinitionNode Node, SchemaType? Type)>(StringComparer.Ordinal);
            foreach (var variable in operation.Variables) declared[variable.Name] = (variable, context.Schema.Resolve(variable.Type));
            foreach (var use in context.UsesOf(operation))
            {
                if (!declared.TryGetValue(use.Name, out var variable) || variable.Type is null || use.Type is null) continue;
                Check(use, variable.Node, variable.Type, context);
            }
        }
    }

    private static void Check(VariableUse use, VariableDefinitionNode variable, SchemaType type, ValidationContext context)
    {
        if (!IsAllowed(type, variable.DefaultValue, use))
        {
            context.Report($"Variable \"${use.Name}\" of type \"{type}\" used in position expecting type \"{use.Type}\".", variable, use.Node);
        }
        if (use.Parent is { IsOneOf: true } input && type is not NonNullType)
        {
            context.Report($"Variable \"${use.Name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf input object \"{input.Name}\".", variable, use.Node);
        }
    }

    private static bool IsAllowed(SchemaType type, ValueNode? ownDefault, VariableUse use)
    {
        if (use.Type is NonNullType { Inner: var inner } && type is not NonNullType)
        {
            // A default, of the variable or of the place, stands in for what is left out.
            var hasDefault = ownDefault is not (null or NullValueNode) || use.HasDefault;
            return hasDefault && TypeComparison.IsSubtype(type, inner);
        }
        return TypeComparison.IsSubtype(type, use.Type!);
    }
}
