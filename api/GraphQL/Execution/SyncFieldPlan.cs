namespace EqualityCloud.GraphQL.Execution;

internal sealed class SyncFieldPlan<T>(FieldSelection selection, Func<OperationContext, object, object?[], T> resolve, ValuePlan<T> value)
    : FieldPlan<T>(selection, value)
{
    public override bool HasAsync => Value.HasAsync;

    public override bool Write(OperationContext context, object parent) => WriteValue(context, resolve(context, parent, Prepare(context)));

    public override void Start(OperationContext context, object parent, object?[] slots)
    {
        try
        {
            slots[Slot] = Value.Start(context, resolve(context, parent, Prepare(context)));
        }
        catch (Exception failure)
        {
            slots[Slot] = new FieldFailure(failure);
        }
    }
}
