using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>An operation declares a variable once.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Variable-Uniqueness</remarks>
internal sealed class UniqueVariableNames : ValidationRule
{
    public override void EnterOperation(OperationDefinitionNode operation, ValidationContext context)
    {
        var seen = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
        foreach (var variable in operation.Variables)
        {
            if (seen.TryAdd(variable.Name, variable)) continue;
            context.Report($"There can be only one variable named \"${ValidationContext.Shown(variable.Name)}\".", seen[variable.Name], variable);
        }
    }
}
