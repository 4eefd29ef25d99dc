using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>Every variable that an operation declares is used, in itself or in its fragments.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variables-Used</remarks>
internal sealed class NoUnusedVariables : ValidationRule
{
    public override void LeaveDocument(DocumentNode document, ValidationContext context)
    {
        foreach (var operation in document.Operations)
        {
            if (context.IsFull || operation.Variables.Length == 0) continue;
            var used = context.UsesOf(operation).Select(use => use.Name).ToHashSet(StringComparer.Ordinal);
            foreach (var variable in operation.Variables)
            {
                if (!used.Contains(variable.Name)) context.Report($"Variable \"${ValidationContext.Shown(variable.Name)}\" is never used.", variable);
            }
        }
    }
}
