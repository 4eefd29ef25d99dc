namespace EqualityCloud.GraphQL.Execution;

/// <summary>How the values of one selected field are written.</summary>
internal abstract class ValuePlan<T>(bool isNonNull) : ValuePlan(isNonNull)
{
    /// <summary>Writes a value.</summary>
    /// <returns>False where a null must go further up; what was written since is then worthless.</returns>
    public abstract bool Write(OperationContext context, T value);

    /// <summary>Starts whatever below the value must wait, and keeps the rest for <see cref="WriteSlot"/>.</summary>
    public virtual object? Start(OperationContext context, T value) => value;

    /// <summary>Writes what <see cref="Start"/> kept.</summary>
    public virtual bool WriteSlot(OperationContext context, object? slot) => Write(context, (T)slot!);
}
