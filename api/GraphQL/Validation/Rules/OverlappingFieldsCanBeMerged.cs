using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>Fields with one response key can be answered by one value: same shape always, same field and arguments where both can apply.</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Field-Selection-Merging. Comparing every pair is quadratic, and exponential through
/// fragments. Here fields are merged as execution would merge them, set by set, and each merged set is checked once; a budget ends
/// what is still too tangled.
/// </remarks>
internal sealed class OverlappingFieldsCanBeMerged : ValidationRule
{
    private const int Budget = 40_000;
    private readonly HashSet<MergedSets> shapesChecked = [];
    private readonly HashSet<MergedSets> parentsChecked = [];
    private int work;

    public override void EnterOperation(OperationDefinitionNode operation, ValidationContext context)
    {
        var root = new Scope(operation.SelectionSet, context.ParentType);
        CheckShapes([root], context);
        CheckParents([root], context);
        if (work > Budget) context.Report(ErrorCodes.ComplexityLimit, "The fields of the document overlap in too many ways to be checked.", [operation]);
    }

    /// <summary>Whatever the types, values under one key must look alike.</summary>
    private void CheckShapes(List<Scope> scopes, ValidationContext context)
    {
        if (!shapesChecked.Add(new MergedSets(scopes))) return;
        foreach (var group in Collect(scopes, context).Values)
        {
            if (context.IsFull || work > Budget) return;
            var first = group.Find(field => field.Type is not null);
            foreach (var field in group)
            {
                if (first is null || field.Type is null || HasSameShape(first.Type!, field.Type)) continue;
                context.Report($"Fields \"{ValidationContext.Shown(field.Node.ResponseKey)}\" conflict because they return conflicting types \"{first.Type}\" and \"{field.Type}\". Use different aliases on the fields to fetch both if this was intentional.", first.Node, field.Node);
                break;
            }
            var below = Below(group);
            if (below.Count > 0) CheckShapes(below, context);
        }
    }

    /// <summary>Fields that can apply to the same object must be the same field with the same arguments.</summary>
    private void CheckParents(List<Scope> scopes, ValidationContext context)
    {
        if (!parentsChecked.Add(new MergedSets(scopes))) return;
        foreach (var group in Collect(scopes, context).Values)
        {
            foreach (var common in ByCommonParent(group))
            {
                if (context.IsFull || work > Budget) return;
                CheckSameField(common, context);
                var below = Below(common);
                if (below.Count > 0) CheckParents(below, context);
            }
        }
    }

    private void CheckSameField(List<Selected> fields, ValidationContext context)
    {
        var first = fields[0].Node;
        foreach (var field in fields)
        {
            work++;
            if (field.Node == first) continue;
            var key = ValidationContext.Shown(first.ResponseKey);
            if (field.Node.Name.Value != first.Name.Value)
            {
                context.Report($"Fields \"{key}\" conflict because \"{ValidationContext.Shown(first.Name.Value)}\" and \"{ValidationContext.Shown(field.Node.Name.Value)}\" are different fields. Use different aliases on the fields to fetch both if this was intentional.", first, field.Node);
                return;
            }
            work += field.Node.Arguments.Length;
            var areSame = ArgumentComparison.AreSame(first.Arguments, field.Node.Arguments);
            // A list is streamed from one place only: https://github.com/graphql/defer-stream-wg/discussions/100
            if (areSame && !IsStreamed(first) && !IsStreamed(field.Node)) continue;
            context.Report($"Fields \"{key}\" conflict because they have {(areSame ? "overlapping stream directives" : "differing arguments")}. Use different aliases on the fields to fetch both if this was intentional.", first, field.Node);
            return;
        }
    }

    private static bool IsStreamed(FieldNode field) => Array.Exists(field.Directives, directive => directive.Name.Value == "stream");

    /// <summary>Fields on abstract types can meet every other; fields on two object types never meet each other.</summary>
    private static IEnumerable<List<Selected>> ByCommonParent(List<Selected> group)
    {
        var everywhere = group.FindAll(field => field.Parent is not ObjectType);
        var objects = group.Where(field => field.Parent is ObjectType).GroupBy(field => field.Parent).ToList();
        if (objects.Count == 0) return [everywhere];
        return objects.Select(same => everywhere.Count == 0 ? same.ToList() : [.. everywhere, .. same]);
    }

    private static List<Scope> Below(List<Selected> fields)
    {
        var scopes = new List<Scope>();
        foreach (var field in fields)
        {
            if (field.Node.SelectionSet is { } set) scopes.Add(new Scope(set, field.Type?.Named as CompositeType));
        }
        return scopes;
    }

    private Dictionary<string, List<Selected>> Collect(List<Scope> scopes, ValidationContext context)
    {
        var fields = new Dictionary<string, List<Selected>>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Scope>(scopes.AsEnumerable().Reverse());
        while (open.TryPop(out var scope))
        {
            foreach (var selection in scope.Set.Selections)
            {
                if (++work > Budget) return fields;
                switch (selection)
                {
                    case FieldNode node:
                        if (!fields.TryGetValue(node.ResponseKey, out var group)) fields[node.ResponseKey] = group = [];
                        var type = scope.Type is null ? null : context.Schema.FindField(scope.Type, node.Name.Value)?.Type;
                        group.Add(new Selected(node, scope.Type, type));
                        break;
                    case InlineFragmentNode inline:
                        open.Push(new Scope(inline.SelectionSet, inline.TypeCondition is { } condition ? context.Schema.FindType(condition.Name.Value) as CompositeType : scope.Type));
                        break;
                    case FragmentSpreadNode spread when seen.Add(spread.Name.Value) && context.FindFragment(spread.Name.Value) is { } fragment:
                        open.Push(new Scope(fragment.SelectionSet, context.Schema.FindType(fragment.TypeCondition.Name.Value) as CompositeType));
                        break;
                }
            }
        }
        return fields;
    }

    private static bool HasSameShape(SchemaType a, SchemaType b) => (a, b) switch
    {
        (NonNullType { Inner: var x }, NonNullType { Inner: var y }) => HasSameShape(x, y),
        (NonNullType, _) or (_, NonNullType) => false,
        (ListType { Item: var x }, ListType { Item: var y }) => HasSameShape(x, y),
        (ListType, _) or (_, ListType) => false,
        (CompositeType, CompositeType) => true,
        _ => a == b,
    };

    private readonly record struct Scope(SelectionSetNode Set, CompositeType? Type);

    private sealed record Selected(FieldNode Node, CompositeType? Parent, SchemaType? Type);

    /// <summary>Compares merged sets by the very nodes in them.</summary>
    private readonly struct MergedSets(List<Scope> scopes) : IEquatable<MergedSets>
    {
        private readonly Scope[] scopes = [.. scopes.Distinct()];

        public bool Equals(MergedSets other) => scopes.AsSpan().SequenceEqual(other.scopes);

        public override bool Equals(object? obj) => obj is MergedSets other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var scope in scopes) hash.Add(scope);
            return hash.ToHashCode();
        }
    }
}
