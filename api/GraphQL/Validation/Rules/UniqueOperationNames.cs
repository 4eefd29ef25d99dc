using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>No two operations have the same name.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness</remarks>
internal sealed class UniqueOperationNames : ValidationRule
{
    private readonly Dictionary<string, NameNode> seen = new(StringComparer.Ordinal);

    public override void EnterOperation(OperationDefinitionNode operation, ValidationContext context)
    {
        if (operation.Name is not { } name || seen.TryAdd(name.Value, name)) return;
        context.Report($"There can be only one operation named \"{ValidationContext.Shown(name.Value)}\".", seen[name.Value], name);
    }
}
