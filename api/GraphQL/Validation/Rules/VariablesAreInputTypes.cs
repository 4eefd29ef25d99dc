using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>A variable is of an input type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types</remarks>
internal sealed class VariablesAreInputTypes : ValidationRule
{
    public override void EnterVariable(VariableDefinitionNode variable, ValidationContext context)
    {
        if (context.Schema.Resolve(variable.Type) is { IsInput: false } type) context.Report($"Variable \"${ValidationContext.Shown(variable.Name)}\" cannot be of the non-input type \"{type}\".", variable.Type);
    }
}
