namespace Orleans;

/// <summary>Promises that a value is never changed after it is sent, so that no runtime needs to copy it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Parameter, Inherited = false)]
public sealed class ImmutableAttribute : Attribute;
