using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>What a mutation changes, and the one message of a subscription, cannot come later.</summary>
/// <remarks>https://github.com/graphql/graphql-spec/pull/1110, Defer And Stream Directives Are Used On Valid Root Field.</remarks>
internal sealed class DeferStreamDirectivesOnRootFields : ValidationRule
{
    public override void EnterDirectives(DirectiveNode[] directives, string location, ValidationContext context)
    {
        if (context.ParentType is not { } type || (type != context.Schema.Mutation && type != context.Schema.Subscription)) return;
        foreach (var directive in directives)
        {
            if (directive.Name.Value is "defer" or "stream") context.Report($"Directive \"@{directive.Name.Value}\" cannot be used on the root type \"{type.Name}\".", directive);
        }
    }
}
