using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>No two fragments have the same name.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness</remarks>
internal sealed class UniqueFragmentNames : ValidationRule
{
    public override void EnterFragment(FragmentDefinitionNode fragment, ValidationContext context)
    {
        var first = context.FindFragment(fragment.Name.Value)!;
        if (first != fragment) context.Report($"There can be only one fragment named \"{ValidationContext.Shown(fragment.Name.Value)}\".", first.Name, fragment.Name);
    }
}
