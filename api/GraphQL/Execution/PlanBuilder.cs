using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>Makes the plan of an operation whose document is valid.</summary>
/// <remarks>Selections of the same type and sets are planned once and shared, so a plan stays small whatever fragments it is made of.</remarks>
internal sealed class PlanBuilder(Schema schema, DocumentNode document, OperationDefinitionNode operation, VariableValues variables, bool isIncremental)
{
    private readonly Dictionary<string, FragmentDefinitionNode> fragments = document.Fragments.ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
    private readonly Dictionary<SelectionKey, SelectionPlan> shared = [];
    private readonly List<AccessRule[]> access = [];
    private int argumentSlots;

    public OperationPlan Build()
    {
        var root = Select(schema.RootOf(operation.Operation)!, [new CollectedSet(operation.SelectionSet, null)], DeferSet.None);
        return new OperationPlan(document, operation, root, argumentSlots, [.. access]);
    }

    public SelectionPlan Select(ObjectType type, FieldSelection selection) => Select(type, selection.SubSelections, selection.Defer);

    private SelectionPlan Select(ObjectType type, List<CollectedSet> sets, DeferSet around)
    {
        var key = new SelectionKey(type, [.. sets], around);
        if (shared.TryGetValue(key, out var known)) return known;

        var fields = new OrderedDictionary<string, FieldSelection>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var opened = new List<DeferUsage>();
        foreach (var (set, defer) in sets) Collect(type, set, defer, fields, visited, opened);
        var plan = new SelectionPlan([.. fields.Values.Where(field => IsDeliveredWith(field, around)).Select(Plan)]) { Deferral = DeferralOf(fields.Values, opened, around) };
        shared.Add(key, plan);
        return plan;
    }

    private static bool IsDeliveredWith(FieldSelection field, DeferSet around)
    {
        field.Defer = DeferSet.Of(field.Occurrences);
        if (!field.Defer.IsSame(around)) return false;
        field.Defer = around;
        return true;
    }

    /// <summary>The fields that come later than what is around them, grouped by what they come with.</summary>
    private Deferral? DeferralOf(IEnumerable<FieldSelection> fields, List<DeferUsage> opened, DeferSet around)
    {
        var groups = new List<(DeferSet Set, List<FieldSelection> Fields)>();
        foreach (var field in fields)
        {
            if (field.Defer == around) continue;
            var group = groups.Find(candidate => candidate.Set.IsSame(field.Defer));
            if (group.Set is null) groups.Add(group = (field.Defer, []));
            field.Defer = group.Set;
            group.Fields.Add(field);
        }
        return opened.Count == 0 && groups.Count == 0 ? null : new Deferral([.. opened], [.. groups.Select(group => (group.Set, new SelectionPlan([.. group.Fields.Select(Plan)])))]);
    }

    private FieldPlan Plan(FieldSelection selection)
    {
        if (selection.Field.Arguments.Length > 0) selection.ArgumentsSlot = argumentSlots++;
        if (selection.Field.Access.Length > 0)
        {
            selection.AccessSlot = access.Count;
            access.Add(selection.Field.Access);
        }
        if (isIncremental && Array.Find(selection.First.Directives, directive => directive.Name.Value == "stream") is { } stream) selection.Stream = new StreamUsage(stream);
        return selection.Field.Resolver!.CreatePlan(selection, this);
    }

    private void Collect(
        ObjectType type, SelectionSetNode set, DeferUsage? defer, OrderedDictionary<string, FieldSelection> fields, HashSet<string> visited, List<DeferUsage> opened)
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
                    merged.Occurrences.Add(defer);
                    if (node.SelectionSet is { } below) merged.SubSelections.Add(new CollectedSet(below, defer));
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, Open(inline.Directives, defer, opened) ?? defer, fields, visited, opened);
                    break;
                case FragmentSpreadNode spread when !visited.Contains(spread.Name.Value):
                    var fragment = fragments[spread.Name.Value];
                    if (!Applies(fragment.TypeCondition, type)) break;
                    var own = Open(spread.Directives, defer, opened);
                    // What is deferred once may still be asked for at once.
                    if (own is null) visited.Add(spread.Name.Value);
                    Collect(type, fragment.SelectionSet, own ?? defer, fields, visited, opened);
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

    /// <summary>The deferred fragment that begins with a selection; null where it does not, or is delivered at once.</summary>
    private DeferUsage? Open(DirectiveNode[] directives, DeferUsage? around, List<DeferUsage> opened)
    {
        if (!isIncremental || Array.Find(directives, directive => directive.Name.Value == "defer") is not { } defer) return null;
        var arguments = ArgumentCoercion.Coerce(BuiltInDirectives.Defer.Arguments, defer.Arguments, variables);
        if (arguments[0] is not true) return null;
        var usage = new DeferUsage((string?)arguments[1], around);
        opened.Add(usage);
        return usage;
    }

    private bool Condition(DirectiveNode directive) =>
        (bool)ArgumentCoercion.Coerce(BuiltInDirectives.Condition, directive.Arguments, variables)[0]!;
}
