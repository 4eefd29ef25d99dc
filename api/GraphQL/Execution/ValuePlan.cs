namespace EqualityCloud.GraphQL.Execution;

/// <summary>How the values of one selected field are written.</summary>
internal abstract class ValuePlan(bool isNonNull)
{
    public bool IsNonNull { get; } = isNonNull;

    /// <summary>Whether something below must wait, so that values are first started and later written from slots.</summary>
    public virtual bool HasAsync => false;

    /// <summary>Whether a false answer of a write has already been recorded as an error.</summary>
    public virtual bool RecordsErrors => false;

    /// <summary>The selections that a value can be written with: several where its type is abstract.</summary>
    public virtual IEnumerable<SelectionPlan> Selections => [];
}
