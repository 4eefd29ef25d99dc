namespace EqualityCloud.GraphQL;

/// <summary>Marks the parameter that receives the object whose field is resolved.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;
