using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Councils;

[QueryType]
internal static partial class CouncilQueries
{
    /// <summary>The caller's council; null for a regional body.</summary>
    [Authorize(nameof(Permissions.ReadStrategies))]
    public static async Task<Council?> GetCouncilAsync(CallerGrains grains) =>
        await grains.CallTenant<ICouncilGrain, Task<CouncilView?>>(static grain => grain.Get()) is { } view ? new Council(view) : null;
}
