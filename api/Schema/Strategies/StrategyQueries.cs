using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Callers;

namespace EqualityCloud.Schema.Strategies;

[QueryType]
internal static partial class StrategyQueries
{
    /// <summary>One strategy; null where there is none, or none of yours.</summary>
    public static async Task<Strategy?> GetStrategyAsync([ID<Strategy>] Guid id, CallerGrains grains, StrategyById strategies, CancellationToken ct) =>
        grains.IfMay(Permissions.ReadStrategies, await strategies.LoadAsync(id, ct)) is { } view ? new Strategy(view) : null;
}
