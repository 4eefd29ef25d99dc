using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>Every required argument is given.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Required-Arguments</remarks>
internal sealed class ProvidedRequiredArguments : ValidationRule
{
    public override void EnterArguments(string owner, SyntaxNode node, ArgumentNode[] arguments, InputValue[]? definitions, ValidationContext context)
    {
        foreach (var definition in definitions ?? [])
        {
            if (!definition.IsRequired || Array.Exists(arguments, argument => argument.Name.Value == definition.Name)) continue;
            context.Report($"Argument \"{definition.Name}\" of type \"{definition.Type}\" is required on {owner}, but it was not provided.", node);
        }
    }
}
