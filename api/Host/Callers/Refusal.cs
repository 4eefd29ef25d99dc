namespace EqualityCloud.Host.Callers;

/// <summary>Why somebody whose token or session is good is not let in. Unknown, removed, expired and revoked look the same.</summary>
internal enum Refusal
{
    /// <summary>No tenant knows the person or program, or no longer.</summary>
    NoAccess,

    /// <summary>The tenant is suspended.</summary>
    TenantSuspended,
}
