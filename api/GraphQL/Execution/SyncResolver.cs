namespace EqualityCloud.GraphQL.Execution;

/// <summary>A resolver that has its value at once: a property, or a method that returns no task.</summary>
internal sealed class SyncResolver<T>(Func<OperationContext, object, object?[], T> resolve, ValueShape<T> shape) : FieldResolver
{
    public override FieldPlan CreatePlan(FieldSelection selection, PlanBuilder builder) =>
        new SyncFieldPlan<T>(selection, resolve, shape.CreatePlan(selection, builder));
}
