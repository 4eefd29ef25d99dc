using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>One response key of a selection: how it is resolved and written.</summary>
internal abstract class FieldPlan(FieldSelection selection)
{
    private byte[] key = [];

    public FieldSelection Selection { get; } = selection;

    /// <summary>Its place among the slots of a started object, or -1 where it never waits.</summary>
    public int Slot { get; private set; } = -1;

    /// <summary>Whether the field or something below it must wait.</summary>
    public abstract bool HasAsync { get; }

    /// <summary>Whether the field itself returns a task.</summary>
    public virtual bool IsAwaited => false;

    /// <summary>The selections below it: several where its type is abstract.</summary>
    public virtual IEnumerable<SelectionPlan> Selections => [];

    /// <summary>The brace or comma, the key and the colon.</summary>
    protected ReadOnlySpan<byte> Key => key;

    /// <summary>Told its place once by the selection that holds it.</summary>
    public virtual void Place(bool isFirst, int slot)
    {
        Slot = slot;
        key = Encoding.UTF8.GetBytes($"{(isFirst ? '{' : ',')}\"{Selection.ResponseKey}\":");
    }

    /// <summary>Resolves and writes at once.</summary>
    /// <returns>False where the object must become null.</returns>
    public abstract bool Write(OperationContext context, object parent);

    /// <summary>Resolves into its slot.</summary>
    public virtual void Start(OperationContext context, object parent, object?[] slots) => throw new InvalidOperationException("A field that never waits is not started.");

    /// <summary>Writes what its slot holds.</summary>
    /// <returns>False where the object must become null.</returns>
    public virtual bool WriteSlot(OperationContext context, object? slot) => throw new InvalidOperationException("A field that never waits has no slot.");

    /// <summary>Records a failure of this field and writes its null, if it may be null.</summary>
    public bool Recover(OperationContext context, Exception failure)
    {
        var depth = context.Enter(this);
        context.Record(failure);
        context.Incremental?.Discard();
        context.Leave(depth);
        if (Selection.Field.Type is NonNullType) return false;
        context.Output.WriteRaw(key);
        context.Output.WriteNull();
        return true;
    }
}
