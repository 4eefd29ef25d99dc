using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>A fragment can apply where it is spread.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible</remarks>
internal sealed class PossibleFragmentSpreads : ValidationRule
{
    public override void EnterSpread(FragmentSpreadNode spread, ValidationContext context)
    {
        if (context.FindFragment(spread.Name.Value)?.TypeCondition is { } condition) Check(condition, spread, context);
    }

    public override void EnterInline(InlineFragmentNode inline, ValidationContext context)
    {
        if (inline.TypeCondition is { } condition) Check(condition, inline, context);
    }

    private static void Check(NamedTypeNode condition, SyntaxNode node, ValidationContext context)
    {
        if (context.ParentType is not { } parent || context.Schema.FindType(condition.Name.Value) is not CompositeType type) return;
        if (!TypeComparison.Overlap(parent, type)) context.Report($"A fragment on \"{type.Name}\" can never apply to an object of type \"{parent.Name}\".", node);
    }
}
