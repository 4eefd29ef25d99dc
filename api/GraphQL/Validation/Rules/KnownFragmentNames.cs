using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>A fragment that is spread exists.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined</remarks>
internal sealed class KnownFragmentNames : ValidationRule
{
    public override void EnterSpread(FragmentSpreadNode spread, ValidationContext context)
    {
        if (context.FindFragment(spread.Name.Value) is null) context.Report($"Unknown fragment \"{ValidationContext.Shown(spread.Name.Value)}\".", spread.Name);
    }
}
