using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>A fragment is on an object, interface or union.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types</remarks>
internal sealed class FragmentsOnCompositeTypes : ValidationRule
{
    public override void EnterFragment(FragmentDefinitionNode fragment, ValidationContext context) => Check(fragment.TypeCondition, context);

    public override void EnterInline(InlineFragmentNode inline, ValidationContext context)
    {
        if (inline.TypeCondition is { } condition) Check(condition, context);
    }

    private static void Check(NamedTypeNode condition, ValidationContext context)
    {
        if (context.Schema.FindType(condition.Name.Value) is { } type and not CompositeType) context.Report($"A fragment cannot condition on non composite type \"{type.Name}\".", condition);
    }
}
