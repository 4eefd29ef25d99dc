namespace Orleans;

/// <summary>Numbers a member of a serialised type. Part of the wire contract: never reused, never renumbered.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class IdAttribute(uint id) : Attribute
{
    /// <summary>The member's number, unique within its type.</summary>
    public uint Id { get; } = id;
}
