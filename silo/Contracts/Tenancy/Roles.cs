using System.Collections.Frozen;

namespace EqualityCloud.Contracts.Tenancy;

/// <summary>The one table of who may do what.</summary>
public static class Roles
{
    /// <summary>Runs the council's strategies.</summary>
    public const string StrategyLead = "strategy-lead";

    /// <summary>Reports on the actions and metrics of the roles it holds.</summary>
    public const string Contributor = "contributor";

    /// <summary>Reads.</summary>
    public const string Viewer = "viewer";

    /// <summary>Works for a regional body: no rights over any council's rows.</summary>
    public const string RegionalAnalyst = "regional-analyst";

    /// <summary>A program of the council's.</summary>
    public const string Integrator = "integrator";

    /// <summary>Each role with its permissions.</summary>
    public static FrozenDictionary<string, Permissions> Table { get; } = new Dictionary<string, Permissions>
    {
        [StrategyLead] = Permissions.ReadStrategies | Permissions.EditStrategies | Permissions.RecordProgress | Permissions.RecordObservations
            | Permissions.SignOff | Permissions.ExchangePacks | Permissions.ReadAudit | Permissions.EditCouncil,
        [Contributor] = Permissions.ReadStrategies | Permissions.RecordProgress | Permissions.RecordObservations,
        [Viewer] = Permissions.ReadStrategies,
        [RegionalAnalyst] = Permissions.None,
        [Integrator] = Permissions.ReadStrategies | Permissions.RecordProgress | Permissions.RecordObservations | Permissions.ExchangePacks,
    }.ToFrozenDictionary();

    /// <summary>The permissions of a role; none for an unknown one.</summary>
    public static Permissions PermissionsOf(string role) => Table.GetValueOrDefault(role);
}
