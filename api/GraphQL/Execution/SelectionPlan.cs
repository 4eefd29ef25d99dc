using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>The fields to write of an object, in order.</summary>
internal sealed class SelectionPlan
{
    private readonly int slotCount;
    private FieldPlan[] fields = [];

    public SelectionPlan(FieldPlan[] fields)
    {
        this.fields = fields;
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i].Place(isFirst: i == 0, slot: fields[i].HasAsync ? slotCount++ : -1);
        }
    }

    public ReadOnlySpan<FieldPlan> Fields => fields;

    /// <summary>Whether a field of this object or below it must wait.</summary>
    public bool HasAsync => slotCount > 0;

    /// <summary>What of the object is delivered later; null where all of it is written now.</summary>
    public Deferral? Deferral { get; init; }

    /// <summary>Writes an object of which nothing must wait: each value is read when it is written, and nothing is kept.</summary>
    public bool Write(OperationContext context, object parent)
    {
        if (Deferral is null) return WriteFields(context, parent);
        var outer = context.Incremental!.Enter(Deferral, parent);
        var isWritten = WriteFields(context, parent);
        context.Incremental.Leave(outer);
        return isWritten;
    }

    private bool WriteFields(OperationContext context, object parent)
    {
        var output = context.Output;
        if (fields.Length == 0) output.WriteByte((byte)'{');
        var depth = context.Depth;
        var mark = 0;
        var i = 0;
        while (i < fields.Length)
        {
            try
            {
                for (; i < fields.Length; i++)
                {
                    mark = output.Position;
                    if (!fields[i].Write(context, parent)) return false;
                }
            }
            catch (Exception failure) when (failure is not ResponseTooLargeException)
            {
                output.Position = mark;
                context.Leave(depth);
                if (!fields[i++].Recover(context, failure)) return false;
            }
        }
        output.WriteByte((byte)'}');
        return true;
    }

    /// <summary>Starts every field that must wait.</summary>
    public StartedObject Start(OperationContext context, object parent)
    {
        var started = Begin(parent);
        foreach (var field in fields)
        {
            if (field.Slot >= 0) field.Start(context, parent, started.Slots);
        }
        return started;
    }

    /// <summary>The empty slots of an object, for who starts the fields one by one.</summary>
    public StartedObject Begin(object parent) => new(this, parent, slotCount == 0 ? [] : new object?[slotCount]);

    /// <summary>Writes an object whose waiting fields have ended.</summary>
    public bool WriteStarted(OperationContext context, StartedObject started)
    {
        if (Deferral is null) return WriteStartedFields(context, started);
        var outer = context.Incremental!.Enter(Deferral, started.Parent);
        var isWritten = WriteStartedFields(context, started);
        context.Incremental.Leave(outer);
        return isWritten;
    }

    private bool WriteStartedFields(OperationContext context, StartedObject started)
    {
        context.Output.WriteRaw(fields.Length == 0 ? "{"u8 : default);
        foreach (var field in fields)
        {
            if (!WriteField(context, field, started)) return false;
        }
        context.Output.WriteByte((byte)'}');
        return true;
    }

    /// <summary>Writes one field of an object; the fields of a mutation are written one after the other has ended.</summary>
    public static bool WriteField(OperationContext context, FieldPlan field, StartedObject started)
    {
        var mark = context.Output.Position;
        var depth = context.Depth;
        try
        {
            return field.Slot >= 0 ? field.WriteSlot(context, started.Slots[field.Slot]) : field.Write(context, started.Parent);
        }
        catch (Exception failure) when (failure is not ResponseTooLargeException)
        {
            context.Output.Position = mark;
            context.Leave(depth);
            return field.Recover(context, failure);
        }
    }
}
