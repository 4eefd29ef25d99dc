using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>
/// Estimates what an operation can cost before it runs: objects and awaited fields count 1 unless they say otherwise, and what stands
/// in a list counts as often as the list can be long.
/// </summary>
internal sealed class CostAnalysis(VariableValues variables, int defaultListSize)
{
    private readonly Dictionary<SelectionPlan, double> known = [];
    private bool dependsOnVariables;

    /// <summary>The cost of a plan; remembered with the plan where no variable decides it.</summary>
    public static double Measure(OperationPlan plan, VariableValues variables, GraphQLServerOptions options)
    {
        if (plan.FixedCost is { } measured) return measured;
        var analysis = new CostAnalysis(variables, options.DefaultListSize);
        var cost = analysis.Of(plan.Root);
        if (!analysis.dependsOnVariables) plan.FixedCost = cost;
        return cost;
    }

    private double Of(SelectionPlan selection)
    {
        if (known.TryGetValue(selection, out var cost)) return cost;
        foreach (var field in selection.Fields) cost += Of(field);
        if (selection.Deferral is { } deferral)
        {
            // Each is announced and completed for each object, whatever is in it.
            cost += deferral.Opens.Length;
            foreach (var (_, later) in deferral.Fields) cost += Of(later);
        }
        return known[selection] = cost;
    }

    private double Of(FieldPlan plan)
    {
        var field = plan.Selection.Field;
        if (field.DeclaringType is { IsIntrospection: true } || field.Name.StartsWith("__", StringComparison.Ordinal)) return 0;

        var below = 0.0;
        foreach (var selection in plan.Selections) below = Math.Max(below, Of(selection));
        var isFree = field.Type.Named is not CompositeType && !plan.IsAwaited;
        return (field.Cost.Weight ?? (isFree ? 0 : 1)) + (Size(plan, field) * below);
    }

    private double Size(FieldPlan plan, OutputField field)
    {
        var cost = field.Cost;
        var assumed = cost.DefaultPageSize > 0 ? cost.DefaultPageSize : cost.AssumedSize > 0 ? cost.AssumedSize : defaultListSize;
        if (cost.SlicingArguments is { } slicing) return Sliced(plan, slicing, assumed);
        return field.Type.Nullable is ListType list ? assumed * InnerLists(list) : 1;
    }

    private double Sliced(FieldPlan plan, string[] slicing, int assumed)
    {
        var given = -1.0;
        foreach (var name in slicing)
        {
            var argument = Array.Find(plan.Selection.First.Arguments, candidate => candidate.Name.Value == name);
            if (argument is null) continue;
            if (argument.Value is Language.VariableNode) dependsOnVariables = true;
            if (InputCoercion.FromLiteral(argument.Value, BuiltInScalars.Int, variables) is int size) given = Math.Max(given, size);
        }
        return given >= 0 ? given : assumed;
    }

    private double InnerLists(ListType list)
    {
        var size = 1.0;
        for (var item = list.Item.Nullable; item is ListType inner; item = inner.Item.Nullable) size *= defaultListSize;
        return size;
    }
}
