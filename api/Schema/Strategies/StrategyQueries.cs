using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Strategies;

[QueryType]
internal static partial class StrategyQueries
{
    /// <summary>One strategy; null where there is none, or none of yours.</summary>
    [Authorize(nameof(Permissions.ReadStrategies))]
    public static async Task<Strategy?> GetStrategyAsync([ID<Strategy>] Guid id, StrategyById strategies, CancellationToken ct) =>
        await strategies.LoadAsync(id, ct) is { } view ? new Strategy(view) : null;
}
