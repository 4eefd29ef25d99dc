using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>Labels are written in the document, each once.</summary>
/// <remarks>https://github.com/graphql/graphql-spec/pull/1110, Defer And Stream Directive Labels Are Unique.</remarks>
internal sealed class DeferStreamDirectiveLabels : ValidationRule
{
    private readonly Dictionary<string, DirectiveNode> seen = new(StringComparer.Ordinal);

    public override void EnterDirectives(DirectiveNode[] directives, string location, ValidationContext context)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value is not ("defer" or "stream")) continue;
            switch (Array.Find(directive.Arguments, argument => argument.Name.Value == "label")?.Value)
            {
                case null or NullValueNode:
                    break;
                case StringValueNode { Value: var label }:
                    if (!seen.TryAdd(label, directive)) context.Report("The label of a @defer or @stream must be unique.", seen[label], directive);
                    break;
                default:
                    context.Report($"The label of \"@{directive.Name.Value}\" must be a string in the document.", directive);
                    break;
            }
        }
    }
}
