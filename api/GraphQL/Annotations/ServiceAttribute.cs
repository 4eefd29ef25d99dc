namespace EqualityCloud.GraphQL;

/// <summary>Marks a parameter that comes from the container. Types the container knows are injected without it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute;
