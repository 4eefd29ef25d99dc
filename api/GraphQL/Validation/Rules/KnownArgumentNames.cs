using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>An argument is one of its field or directive.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Argument-Names</remarks>
internal sealed class KnownArgumentNames : ValidationRule
{
    public override void EnterArguments(string owner, SyntaxNode node, ArgumentNode[] arguments, InputValue[]? definitions, ValidationContext context)
    {
        if (definitions is null) return;
        foreach (var argument in arguments)
        {
            if (Array.Exists(definitions, known => known.Name == argument.Name.Value)) continue;
            context.Report($"Unknown argument \"{ValidationContext.Shown(argument.Name.Value)}\" on {owner}.", argument);
        }
    }
}
