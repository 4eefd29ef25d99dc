using System.Collections.Frozen;

namespace EqualityCloud.Contracts.Tenancy;

/// <summary>What scopes of an access token allow. A scope never gives what the role does not; a token without a scope of these gives nothing.</summary>
public static class Scopes
{
    /// <summary>All that the role allows.</summary>
    public const string All = "all";

    /// <summary>Each scope with its permissions.</summary>
    public static FrozenDictionary<string, Permissions> Table { get; } = new Dictionary<string, Permissions>
    {
        [All] = (Permissions)(-1),
        ["strategies.read"] = Permissions.ReadStrategies,
        ["strategies.exchange"] = Permissions.ReadStrategies | Permissions.ExchangePacks,
        ["progress.write"] = Permissions.ReadStrategies | Permissions.RecordProgress | Permissions.ReportForAll,
        ["observations.write"] = Permissions.ReadStrategies | Permissions.RecordObservations | Permissions.ReportForAll,
        ["data.import"] = Permissions.ReadStrategies | Permissions.ImportData,
        ["benchmarks.read"] = Permissions.ReadBenchmarks,
        ["figures.read"] = Permissions.ReadPublicFigures,
    }.ToFrozenDictionary();

    /// <summary>The permissions of several scopes; unknown ones give none.</summary>
    public static Permissions PermissionsOf(IEnumerable<string> scopes) => scopes.Aggregate(Permissions.None, (all, scope) => all | Table.GetValueOrDefault(scope));
}
