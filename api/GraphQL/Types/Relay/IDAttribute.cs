namespace EqualityCloud.GraphQL.Types.Relay;

/// <summary>Makes a member or argument an <c>ID</c>: written as base64 of <c>TypeName:value</c>, read back to the value.</summary>
/// <remarks>
/// A malformed id, or one of another type, is an unknown id and not an error: it reads as an empty string or an empty
/// <see cref="Guid"/>, also where the argument is nullable, since giving an unknown id is not giving none.
/// </remarks>
/// <param name="typeName">The type that the id names; the declaring type where it is left out.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public class IDAttribute(string? typeName = null) : Attribute
{
    /// <summary>The type that the id names, or null for the declaring type.</summary>
    public string? TypeName { get; } = typeName;
}
