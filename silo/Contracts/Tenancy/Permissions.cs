namespace EqualityCloud.Contracts.Tenancy;

/// <summary>What a caller may do; roles are sets of these, see <see cref="Roles"/>.</summary>
[Flags]
public enum Permissions
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Read the council's strategies, objectives, actions and metrics.</summary>
    ReadStrategies = 1 << 0,

    /// <summary>Create and edit strategies, objectives, actions and metrics, and link them.</summary>
    EditStrategies = 1 << 1,

    /// <summary>Move an action's status and record updates.</summary>
    RecordProgress = 1 << 2,

    /// <summary>Record and correct observations.</summary>
    RecordObservations = 1 << 3,

    /// <summary>Sign a strategy off.</summary>
    SignOff = 1 << 4,

    /// <summary>Import and export strategy packs.</summary>
    ExchangePacks = 1 << 5,

    /// <summary>Read and verify the audit trail.</summary>
    ReadAudit = 1 << 6,

    /// <summary>Edit the council's profile and settings.</summary>
    EditCouncil = 1 << 7,
}
