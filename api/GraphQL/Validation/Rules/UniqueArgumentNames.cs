using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>An argument is given once.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Argument-Uniqueness</remarks>
internal sealed class UniqueArgumentNames : ValidationRule
{
    public override void EnterArguments(string owner, SyntaxNode node, ArgumentNode[] arguments, InputValue[]? definitions, ValidationContext context)
    {
        if (arguments.Length < 2) return;
        var seen = new Dictionary<string, ArgumentNode>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            if (seen.TryAdd(argument.Name.Value, argument)) continue;
            context.Report($"There can be only one argument named \"{ValidationContext.Shown(argument.Name.Value)}\".", seen[argument.Name.Value], argument);
        }
    }
}
