namespace EqualityCloud.GraphQL;

/// <summary>Marks the parameter of a subscription field that receives the message of the stream.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
