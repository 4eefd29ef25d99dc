namespace EqualityCloud.GraphQL.Authorization;

/// <summary>Opens a field although its class is protected.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class AllowAnonymousAttribute : Attribute;
