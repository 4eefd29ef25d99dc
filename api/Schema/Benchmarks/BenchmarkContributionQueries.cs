using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Metrics;

namespace EqualityCloud.Schema.Benchmarks;

[QueryType]
internal static partial class BenchmarkContributionQueries
{
    /// <summary>All that the caller's council gives to benchmarks, gave, or could give: each period of each metric that is compared, by metric, the newest period first.</summary>
    /// <param name="grains">The caller's grains.</param>
    /// <param name="metrics">Loads metrics.</param>
    /// <param name="ct">Ends the request.</param>
    /// <param name="states">Only those in one of these states.</param>
    [Authorize(nameof(Permissions.ReadStrategies)), UsePaging(ConnectionName = "BenchmarkContributions", DefaultPageSize = 50, MaxPageSize = 200), Cost(50)]
    public static async Task<IReadOnlyList<BenchmarkContribution>> GetBenchmarkContributionsAsync(
        CallerGrains grains, MetricById metrics, CancellationToken ct, IReadOnlyList<BenchmarkContributionState>? states = null)
    {
        if (await grains.CallTenant<ICouncilGrain, Task<CouncilView?>>(static grain => grain.Get()) is not { } council)
        {
            return [];
        }
        var views = (await metrics.LoadAsync(council.Metrics, ct)).OfType<MetricView>();
        return
        [
            .. views.OrderBy(view => view.Details.Title, StringComparer.Ordinal).ThenBy(view => view.Id).SelectMany(BenchmarkContribution.Of)
                .Where(contribution => states is null || states.Contains(contribution.State)),
        ];
    }
}
