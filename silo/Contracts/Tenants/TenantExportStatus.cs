namespace EqualityCloud.Contracts.Tenants;

/// <summary>Where an export stands.</summary>
public enum TenantExportStatus
{
    /// <summary>Never started.</summary>
    None,

    /// <summary>Being written.</summary>
    Running,

    /// <summary>The archive can be fetched.</summary>
    Done,

    /// <summary>The archive was removed: a newer export took its place.</summary>
    Replaced,
}
