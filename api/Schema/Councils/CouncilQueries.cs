using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Callers;

namespace EqualityCloud.Schema.Councils;

[QueryType]
internal static partial class CouncilQueries
{
    /// <summary>The caller's council; null for a regional body.</summary>
    public static async Task<Council?> GetCouncilAsync(CallerGrains grains) =>
        grains.IfMay(Permissions.ReadStrategies, await grains.CallTenant<ICouncilGrain, Task<CouncilView?>>(static grain => grain.Get())) is { } view ? new Council(view) : null;
}
