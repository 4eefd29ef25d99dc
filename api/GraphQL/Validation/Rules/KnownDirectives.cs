using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>A directive exists and may stand where it stands.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-Defined and #sec-Directives-Are-in-Valid-Locations</remarks>
internal sealed class KnownDirectives : ValidationRule
{
    public override void EnterDirectives(DirectiveNode[] directives, string location, ValidationContext context)
    {
        foreach (var directive in directives)
        {
            if (context.Schema.FindDirective(directive.Name.Value) is not { } known)
            {
                context.Report($"Unknown directive \"@{ValidationContext.Shown(directive.Name.Value)}\".", directive);
            }
            else if (!known.Locations.Contains(location))
            {
                context.Report($"Directive \"@{known.Name}\" may not be used on {location}.", directive);
            }
        }
    }
}
