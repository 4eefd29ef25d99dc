namespace Orleans;

/// <summary>A grain class whose activations are not collected for being idle.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeepAliveAttribute : Attribute;
