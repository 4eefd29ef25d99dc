namespace Orleans.Concurrency;

/// <summary>A call that changes nothing: it may run beside other read-only calls of the same activation, and beside those only.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReadOnlyAttribute : Attribute;
