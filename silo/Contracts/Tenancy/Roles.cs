using System.Collections.Frozen;
using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Tenancy;

/// <summary>The one table of who may do what.</summary>
public static class Roles
{
    /// <summary>Runs the tenant: members, API clients, settings, export and deletion. Changes no strategy.</summary>
    public const string Administrator = "administrator";

    /// <summary>Runs the council's strategies.</summary>
    public const string StrategyLead = "strategy-lead";

    /// <summary>Reports on the objectives, actions and metrics of the role titles it holds, and on no others.</summary>
    public const string Contributor = "contributor";

    /// <summary>Signs strategies off and decides what is published.</summary>
    public const string Approver = "approver";

    /// <summary>Reads.</summary>
    public const string Viewer = "viewer";

    /// <summary>Works for a regional body: no rights over any council's rows.</summary>
    public const string RegionalAnalyst = "regional-analyst";

    /// <summary>Runs the platform; belongs to <see cref="TenantId.Platform"/> and so sees no tenant's content.</summary>
    public const string PlatformAdministrator = "platform-administrator";

    /// <summary>A program of the tenant's.</summary>
    public const string Integrator = "integrator";

    private const Permissions Reading = Permissions.ReadStrategies | Permissions.ReadBenchmarks | Permissions.ReadPublicFigures | Permissions.ReadMembers;

    private const Permissions Reporting = Permissions.RecordProgress | Permissions.RecordObservations;

    private const Permissions Running = Permissions.ReadMembers | Permissions.ManageMembers | Permissions.ManageApiClients | Permissions.ReadAudit;

    /// <summary>Each role with its permissions.</summary>
    public static FrozenDictionary<string, Permissions> Table { get; } = new Dictionary<string, Permissions>
    {
        [Administrator] = Reading | Running | Permissions.EditCouncil | Permissions.ExportTenant | Permissions.DeleteTenant,
        [StrategyLead] = Reading | Reporting | Permissions.ReportForAll | Permissions.EditStrategies | Permissions.SignOff | Permissions.ExchangePacks | Permissions.ReadAudit | Permissions.EditCouncil
            | Permissions.EditIndicators | Permissions.ImportData | Permissions.Contribute | Permissions.PublishPages,
        [Contributor] = Reading | Reporting,
        [Approver] = Reading | Permissions.SignOff | Permissions.ReadAudit | Permissions.Contribute | Permissions.PublishPages,
        [Viewer] = Reading,
        [RegionalAnalyst] = Permissions.ReadBenchmarks | Permissions.ReleaseBenchmarks | Permissions.ReadPublicFigures,
        [PlatformAdministrator] = Running | Permissions.ManageTenants | Permissions.ManagePublicFigures | Permissions.ReadPublicFigures | Permissions.ReadBenchmarks | Permissions.ReleaseBenchmarks,
        [Integrator] = Permissions.ReadStrategies | Permissions.ReadBenchmarks | Permissions.ReadPublicFigures | Reporting | Permissions.ReportForAll | Permissions.ExchangePacks | Permissions.ImportData,
    }.ToFrozenDictionary();

    /// <summary>The roles that people can have in a tenant of a kind.</summary>
    public static ImmutableArray<string> Of(TenantKind kind) => kind switch
    {
        TenantKind.Council => [Administrator, StrategyLead, Contributor, Approver, Viewer],
        TenantKind.RegionalBody => [Administrator, RegionalAnalyst],
        TenantKind.Platform => [PlatformAdministrator],
        _ => [],
    };

    /// <summary>The permissions of a role; none for an unknown one.</summary>
    public static Permissions PermissionsOf(string role) => Table.GetValueOrDefault(role);

    /// <summary>The permissions of somebody with several roles.</summary>
    public static Permissions PermissionsOf(IEnumerable<string> roles) => roles.Aggregate(Permissions.None, (all, role) => all | PermissionsOf(role));
}
