using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

internal sealed class AbstractShape<T>(CompositeType type, RuntimeTypes runtimeTypes, bool isNonNull) : ValueShape<T>
{
    public override ValuePlan<T> CreatePlan(FieldSelection selection, PlanBuilder builder)
    {
        var plans = type.Possible.ToDictionary(possible => possible, possible => builder.Select(possible, selection));
        return new AbstractPlan<T>(type, runtimeTypes, plans, isNonNull);
    }
}
