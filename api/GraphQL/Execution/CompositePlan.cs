namespace EqualityCloud.GraphQL.Execution;

/// <summary>What objects and lists share: a null inside that cannot stand ends here if this value may be null.</summary>
internal abstract class CompositePlan<T>(bool isNonNull) : ValuePlan<T>(isNonNull)
{
    public sealed override bool RecordsErrors => true;

    public sealed override bool Write(OperationContext context, T value)
    {
        if (value is null) return WriteNull(context);
        var mark = context.Output.Position;
        var depth = context.Depth;
        return WriteValue(context, value) || TakeBack(context, mark, depth);
    }

    public sealed override bool WriteSlot(OperationContext context, object? slot)
    {
        if (!HasAsync) return Write(context, (T)slot!);
        if (slot is null) return WriteNull(context);
        var mark = context.Output.Position;
        var depth = context.Depth;
        return WriteStarted(context, slot) || TakeBack(context, mark, depth);
    }

    public sealed override object? Start(OperationContext context, T value) =>
        value is null ? null : HasAsync ? StartValue(context, value) : value;

    protected abstract bool WriteValue(OperationContext context, T value);

    protected abstract object StartValue(OperationContext context, T value);

    protected abstract bool WriteStarted(OperationContext context, object started);

    protected bool WriteNull(OperationContext context)
    {
        if (IsNonNull)
        {
            context.RecordNull();
            return false;
        }
        context.Output.WriteNull();
        return true;
    }

    private bool TakeBack(OperationContext context, int mark, int depth)
    {
        if (IsNonNull) return false;
        context.Output.Position = mark;
        context.Leave(depth);
        context.Incremental?.Discard();
        context.Output.WriteNull();
        return true;
    }
}
