using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>Every variable that an operation uses, itself or in its fragments, is declared by it.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined</remarks>
internal sealed class NoUndefinedVariables : ValidationRule
{
    public override void LeaveDocument(DocumentNode document, ValidationContext context)
    {
        foreach (var operation in document.Operations)
        {
            if (context.IsFull) return;
            var declared = operation.Variables.Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal);
            foreach (var use in context.UsesOf(operation))
            {
                if (!declared.Contains(use.Name)) context.Report($"Variable \"${ValidationContext.Shown(use.Name)}\" is not defined by its operation.", use.Node, operation);
            }
        }
    }
}
