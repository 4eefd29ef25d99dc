using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>The schema has a root type for each operation.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Operation-Type-Existence</remarks>
internal sealed class OperationTypeExistence : ValidationRule
{
    public override void EnterOperation(OperationDefinitionNode operation, ValidationContext context)
    {
        if (context.Schema.RootOf(operation.Operation) is null) context.Report($"The schema has no {operation.Operation.ToString().ToLowerInvariant()} type.", operation);
    }
}
