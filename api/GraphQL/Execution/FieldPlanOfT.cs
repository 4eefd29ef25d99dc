namespace EqualityCloud.GraphQL.Execution;

/// <summary>What fields with values of one C# type share.</summary>
internal abstract class FieldPlan<T>(FieldSelection selection, ValuePlan<T> value) : FieldPlan(selection)
{
    private readonly int argumentsSlot = selection.ArgumentsSlot;
    private readonly int accessSlot = selection.AccessSlot;
    private readonly bool isLeaf = !value.RecordsErrors;

    public sealed override IEnumerable<SelectionPlan> Selections => Value.Selections;

    protected ValuePlan<T> Value { get; } = value;

    public sealed override bool WriteSlot(OperationContext context, object? slot)
    {
        if (slot is FieldFailure { Exception: var failure }) return Recover(context, failure);
        context.Output.WriteRaw(Key);
        var depth = context.Enter(this);
        var isWritten = Value.WriteSlot(context, slot);
        if (isWritten)
        {
            context.Leave(depth);
        }
        else if (isLeaf)
        {
            context.RecordNull();
        }
        return isWritten;
    }

    protected bool WriteValue(OperationContext context, T value)
    {
        context.Output.WriteRaw(Key);
        if (isLeaf)
        {
            // Leaves are most of an answer: they do not keep the path, and look it up only when they fail.
            return Value.Write(context, value) || NullLeaf(context);
        }
        var depth = context.Enter(this);
        if (!Value.Write(context, value)) return false;
        context.Leave(depth);
        return true;
    }

    protected object?[] Prepare(OperationContext context)
    {
        if (accessSlot >= 0) context.Demand(accessSlot);
        return argumentsSlot < 0 ? [] : context.Arguments(argumentsSlot, Selection);
    }

    private bool NullLeaf(OperationContext context)
    {
        var depth = context.Enter(this);
        context.RecordNull();
        context.Leave(depth);
        return false;
    }
}
