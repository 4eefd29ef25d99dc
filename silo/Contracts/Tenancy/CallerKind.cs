namespace EqualityCloud.Contracts.Tenancy;

/// <summary>Who is behind a call.</summary>
public enum CallerKind
{
    /// <summary>A signed-in person.</summary>
    Member,

    /// <summary>A program with a bearer token.</summary>
    Integrator,

    /// <summary>The product itself, for one tenant: a delivery, a resumed job, a timer.</summary>
    System,
}
