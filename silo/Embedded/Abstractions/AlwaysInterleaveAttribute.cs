namespace Orleans.Concurrency;

/// <summary>A call that may start while any other call of the same activation awaits.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AlwaysInterleaveAttribute : Attribute;
