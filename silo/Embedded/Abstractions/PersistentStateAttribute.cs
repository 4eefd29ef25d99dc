namespace Orleans.Runtime;

/// <summary>On a constructor parameter of a grain: inject this piece of state.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PersistentStateAttribute(string stateName, string? storageName = null) : Attribute
{
    /// <summary>The state's name within its grain.</summary>
    public string StateName { get; } = stateName;

    /// <summary>The storage provider's name; null for the default one.</summary>
    public string? StorageName { get; } = storageName;
}
