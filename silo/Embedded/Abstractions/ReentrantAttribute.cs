namespace Orleans.Concurrency;

/// <summary>A grain class all of whose calls may start while another one awaits.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReentrantAttribute : Attribute;
