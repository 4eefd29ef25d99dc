namespace EqualityCloud.GraphQL.Execution;

/// <summary>A resolver that returns a task.</summary>
internal sealed class AsyncResolver<T>(Func<OperationContext, object, object?[], ValueTask<T>> resolve, ValueShape<T> shape) : FieldResolver
{
    public override FieldPlan CreatePlan(FieldSelection selection, PlanBuilder builder) =>
        new AsyncFieldPlan<T>(selection, resolve, shape.CreatePlan(selection, builder));
}
