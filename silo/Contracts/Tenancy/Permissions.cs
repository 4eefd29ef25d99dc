namespace EqualityCloud.Contracts.Tenancy;

/// <summary>What a caller may do; roles are sets of these, see <see cref="Roles"/>.</summary>
[Flags]
public enum Permissions : long
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

    /// <summary>Define and edit the council's own indicators.</summary>
    EditIndicators = 1 << 8,

    /// <summary>Upload spreadsheets and official files, see their preview, apply and undo them.</summary>
    ImportData = 1 << 9,

    /// <summary>Switch the council's public pages on and off.</summary>
    PublishPages = 1 << 10,

    /// <summary>See who is a member and who holds which role title.</summary>
    ReadMembers = 1 << 11,

    /// <summary>Invite and remove members, give roles, say who holds which role title and who stands in; end anybody's sign-in.</summary>
    ManageMembers = 1 << 12,

    /// <summary>Register, narrow and revoke the tenant's API clients.</summary>
    ManageApiClients = 1 << 13,

    /// <summary>Export everything that the tenant owns.</summary>
    ExportTenant = 1 << 14,

    /// <summary>Ask for the tenant's deletion, and take that back within the grace period.</summary>
    DeleteTenant = 1 << 15,

    /// <summary>Read released benchmarks and coverage.</summary>
    ReadBenchmarks = 1 << 16,

    /// <summary>Consent to contributing figures to benchmarks, and withdraw the consent.</summary>
    Contribute = 1 << 17,

    /// <summary>Invite to, plan and release benchmarks.</summary>
    ReleaseBenchmarks = 1 << 18,

    /// <summary>Read figures that are public by employer's name.</summary>
    ReadPublicFigures = 1 << 19,

    /// <summary>Platform: load and replace the register of public figures.</summary>
    ManagePublicFigures = 1 << 20,

    /// <summary>Platform: onboard, suspend and resume tenants, keep the register of authorities.</summary>
    ManageTenants = 1 << 21,

    /// <summary>Record progress whoever's it is; without it, only on objectives and actions of the role titles one holds.</summary>
    ReportForAll = 1 << 22,
}
