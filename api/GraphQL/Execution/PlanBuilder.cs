using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>Makes the plan of an operation whose document is valid.</summary>
/// <remarks>Selections of the same type and sets are planned once and shared, so a plan stays small whatever fragments it is made of.</remarks>
internal sealed class PlanBuilder(Schema schema, DocumentNode document, OperationDefinitionNode operation, VariableValues variables)
{
    private readonly Dictionary<string, FragmentDefinitionNode> fragments = document.Fragments.ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
    private readonly Dictionary<SelectionKey, SelectionPlan> shared = [];
    private readonly List<AccessRule[]> access = [];
    private int argumentSlots;

    public OperationPlan Build()
    {
        var root = Select(schema.RootOf(operation.Operation)!, [operation.SelectionSet]);
        return new OperationPlan(document, operation, root, argumentSlots, [.. access]);
    }

    public SelectionPlan Select(ObjectType type, List<SelectionSetNode> sets)
    {
        var key = new SelectionKey(type, [.. sets]);
        if (shared.TryGetValue(key, out var known)) return known;

        var fields = new OrderedDictionary<string, FieldSelection>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets) Collect(type, set, fields, visited);
        var plan = new SelectionPlan([.. fields.Values.Select(Plan)]);
        shared.Add(key, plan);
        return plan;
    }

    private FieldPlan Plan(FieldSelection selection)
    {
        if (selection.Field.Arguments.Length > 0) selection.ArgumentsSlot = argumentSlots++;
        if (selection.Field.Access.Length > 0)
        {
            selection.AccessSlot = access.Count;
            access.Add(selection.Field.Access);
        }
        return selection.Field.Resolver!.CreatePlan(selection, this);
    }

    private void Collect(ObjectType type, SelectionSetNode set, OrderedDictionary<string, FieldSelection> fields, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (!IsIncluded(selection.Directives)) continue;
            switch (selection)
            {
                case FieldNode node:
                    if (!fields.TryGetValue(node.ResponseKey, out var merged))
                    {
                        merged = new FieldSelection(node.ResponseKey, type, schema.FindField(type, node.Name.Value)!, node);
                        fields.Add(node.ResponseKey, merged);
                    }
                    if (node.SelectionSet is { } below) merged.SubSelections.Add(below);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, fields, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                    var fragment = fragments[spread.Name.Value];
                    if (Applies(fragment.TypeCondition, type)) Collect(type, fragment.SelectionSet, fields, visited);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode condition, ObjectType type) => ((CompositeType)schema.FindType(condition.Name.Value)!).Possible.Contains(type);

    private bool IsIncluded(DirectiveNode[] directives)
    {
        foreach (var directive in directives)
        {
            switch (directive.Name.Value)
            {
                case "skip" when Condition(directive): return false;
                case "include" when !Condition(directive): return false;
            }
        }
        return true;
    }

    private bool Condition(DirectiveNode directive) =>
        (bool)ArgumentCoercion.Coerce(BuiltInDirectives.Condition, directive.Arguments, variables)[0]!;
}
