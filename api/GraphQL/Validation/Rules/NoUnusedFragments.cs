using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>Every fragment is used by some operation.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used</remarks>
internal sealed class NoUnusedFragments : ValidationRule
{
    public override void LeaveDocument(DocumentNode document, ValidationContext context)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in document.Operations)
        {
            foreach (var fragment in context.FragmentsOf(operation)) used.Add(fragment.Name.Value);
        }
        foreach (var fragment in document.Fragments)
        {
            if (!used.Contains(fragment.Name.Value)) context.Report($"Fragment \"{ValidationContext.Shown(fragment.Name.Value)}\" is never used.", fragment);
        }
    }
}
