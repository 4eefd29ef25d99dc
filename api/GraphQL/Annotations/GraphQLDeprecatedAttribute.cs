namespace EqualityCloud.GraphQL;

/// <summary>Marks what is no longer to be used. Members and enum values may say it by <see cref="ObsoleteAttribute"/> as well; parameters cannot.</summary>
/// <param name="reason">Why, and what to use instead.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLDeprecatedAttribute(string reason) : Attribute
{
    /// <summary>Why, and what to use instead.</summary>
    public string Reason { get; } = reason;
}
