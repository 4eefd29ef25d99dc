namespace Orleans.Concurrency;

/// <summary>A call that the caller does not wait for; its task is complete as soon as the message is queued.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OneWayAttribute : Attribute;
