namespace EqualityCloud.Contracts.Tenants;

/// <summary>Whether a tenant's people and programs are let in.</summary>
public enum TenantStatus
{
    /// <summary>No such tenant was onboarded.</summary>
    None,

    /// <summary>In use; also while a deletion waits for its day.</summary>
    Active,

    /// <summary>Shut by the platform; nothing of it is lost.</summary>
    Suspended,

    /// <summary>Being removed: nobody is let in and there is no way back.</summary>
    Deleting,

    /// <summary>Removed; the certificate is what remains.</summary>
    Deleted,
}
