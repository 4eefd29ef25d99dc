namespace EqualityCloud.GraphQL.Execution;

internal sealed class AsyncFieldPlan<T>(FieldSelection selection, Func<OperationContext, object, object?[], ValueTask<T>> resolve, ValuePlan<T> value)
    : FieldPlan<T>(selection, value)
{
    public override bool HasAsync => true;

    public override bool IsAwaited => true;

    public override bool Write(OperationContext context, object parent) => throw new InvalidOperationException("A field that waits is written from its slot.");

    public override void Start(OperationContext context, object parent, object?[] slots)
    {
        try
        {
            var pending = resolve(context, parent, Prepare(context));
            if (pending.IsCompletedSuccessfully)
            {
                Complete(context, pending.Result, slots);
            }
            else
            {
                PendingField<T>.Await(context, this, slots, pending);
            }
        }
        catch (Exception failure)
        {
            Fail(failure, slots);
        }
    }

    public void Complete(OperationContext context, T result, object?[] slots) => slots[Slot] = Value.Start(context, result);

    public void Fail(Exception failure, object?[] slots) => slots[Slot] = new FieldFailure(failure);
}
