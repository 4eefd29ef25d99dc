using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>A directive that is not repeatable stands once at a place.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location</remarks>
internal sealed class UniqueDirectivesPerLocation : ValidationRule
{
    public override void EnterDirectives(DirectiveNode[] directives, string location, ValidationContext context)
    {
        if (directives.Length < 2) return;
        var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            if (context.Schema.FindDirective(directive.Name.Value) is not { IsRepeatable: false } || seen.TryAdd(directive.Name.Value, directive)) continue;
            context.Report($"The directive \"@{directive.Name.Value}\" can only be used once at this location.", seen[directive.Name.Value], directive);
        }
    }
}
