using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

internal sealed class ObjectShape<T>(ObjectType type, bool isNonNull) : ValueShape<T>
{
    public override ValuePlan<T> CreatePlan(FieldSelection selection, PlanBuilder builder) =>
        new ObjectPlan<T>(builder.Select(type, selection), isNonNull);
}
