using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>A document may hold an operation without a name only where it is the sole operation.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation</remarks>
internal sealed class LoneAnonymousOperation : ValidationRule
{
    public override void EnterDocument(DocumentNode document, ValidationContext context)
    {
        if (document.Operations.Take(2).Count() < 2) return;
        foreach (var operation in document.Operations)
        {
            if (operation.Name is null) context.Report("An anonymous operation must be the only operation of its document.", operation);
        }
    }
}
