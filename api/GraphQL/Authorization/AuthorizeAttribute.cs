namespace EqualityCloud.GraphQL.Authorization;

/// <summary>Protects a field, or every field of a class: all attributes must pass, and within <see cref="Roles"/> any role suffices.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
public sealed class AuthorizeAttribute : Attribute
{
    /// <summary>Asks for a signed-in caller only.</summary>
    public AuthorizeAttribute()
    {
    }

    /// <summary>Asks for a named policy.</summary>
    /// <param name="policy">The name the host knows the policy by.</param>
    public AuthorizeAttribute(string policy) => Policy = policy;

    /// <summary>The name the host knows the policy by, or null where being signed in is enough.</summary>
    public string? Policy { get; init; }

    /// <summary>Roles of which the caller must hold one, or null.</summary>
    public string[]? Roles { get; init; }
}
