using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>A subscription has exactly one root field, which is no introspection field and always selected.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Single-Root-Field</remarks>
internal sealed class SingleFieldSubscriptions : ValidationRule
{
    public override void EnterOperation(OperationDefinitionNode operation, ValidationContext context)
    {
        if (operation.Operation != OperationKind.Subscription || context.Schema.Subscription is null) return;

        var fields = new Dictionary<string, FieldNode>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<SelectionSetNode>([operation.SelectionSet]);
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                if (Array.Exists(selection.Directives, directive => directive.Name.Value is "skip" or "include"))
                {
                    context.Report("The root field of a subscription cannot depend on @skip or @include.", selection);
                }
                switch (selection)
                {
                    case FieldNode field:
                        fields.TryAdd(field.ResponseKey, field);
                        break;
                    case InlineFragmentNode inline when Applies(inline.TypeCondition, context):
                        open.Push(inline.SelectionSet);
                        break;
                    case FragmentSpreadNode spread when seen.Add(spread.Name.Value):
                        if (context.FindFragment(spread.Name.Value) is { } fragment && Applies(fragment.TypeCondition, context)) open.Push(fragment.SelectionSet);
                        break;
                }
            }
        }
        if (fields.Count > 1) context.Report("A subscription must select only one root field.", [.. fields.Values]);
        foreach (var field in fields.Values)
        {
            if (field.Name.Value.StartsWith("__", StringComparison.Ordinal)) context.Report("A subscription must not select an introspection field on its root.", field);
        }
    }

    private static bool Applies(NamedTypeNode? condition, ValidationContext context) =>
        condition is null || (context.Schema.FindType(condition.Name.Value) as Types.CompositeType)?.Possible.Contains(context.Schema.Subscription!) == true;
}
