namespace EqualityCloud.GraphQL;

/// <summary>Describes a type, member, enum value or argument; it beats the XML documentation.</summary>
/// <param name="description">Markdown.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>Markdown.</summary>
    public string Description { get; } = description;
}
