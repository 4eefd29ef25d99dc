using System.Runtime.CompilerServices;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>A field whose task has not ended: it goes on when the operation's loop has its turn.</summary>
internal sealed class PendingField<T>
{
    private readonly OperationContext context;
    private readonly AsyncFieldPlan<T> field;
    private readonly object?[] slots;
    private ValueTaskAwaiter<T> awaiter;

    private PendingField(OperationContext context, AsyncFieldPlan<T> field, object?[] slots, ValueTaskAwaiter<T> awaiter)
    {
        this.context = context;
        this.field = field;
        this.slots = slots;
        this.awaiter = awaiter;
    }

    public static void Await(OperationContext context, AsyncFieldPlan<T> field, object?[] slots, ValueTask<T> task)
    {
        var pending = new PendingField<T>(context, field, slots, task.GetAwaiter());
        context.Loop.Begin();
        pending.awaiter.UnsafeOnCompleted(pending.OnCompleted);
    }

    private void OnCompleted()
    {
        if (SynchronizationContext.Current == context.Loop)
        {
            Resume();
        }
        else
        {
            // Not every awaitable honours the context.
            context.Loop.Post(static state => ((PendingField<T>)state!).Resume(), this);
        }
    }

    private void Resume()
    {
        try
        {
            field.Complete(context, awaiter.GetResult(), slots);
        }
        catch (Exception failure)
        {
            field.Fail(failure, slots);
        }
        context.Loop.End();
    }
}
