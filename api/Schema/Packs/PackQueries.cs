using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Callers;
using EqualityCloud.Schema.Strategies;

namespace EqualityCloud.Schema.Packs;

[QueryType]
internal static partial class PackQueries
{
    /// <summary>One import; null where there is none, or none of yours.</summary>
    public static async Task<PackImport?> GetPackImportAsync([ID<PackImport>] Guid id, CallerGrains grains) =>
        grains.IfMay(Permissions.ExchangePacks, await grains.Call<IPackImportGrain, Task<PackImportView?>>(id, static grain => grain.Get())) is { } view ? new PackImport(view) : null;

    /// <summary>A strategy as a pack in JSON; null where there is none, or none of yours.</summary>
    [Cost(100)]
    public static async Task<string?> GetStrategyPackAsync([ID<Strategy>] Guid strategyId, CallerGrains grains, StrategyById strategies, CancellationToken ct) =>
        grains.IfMay(Permissions.ExchangePacks, await strategies.LoadAsync(strategyId, ct)) is null
            ? null
            : await grains.Call<IPackExportGrain, Task<string?>>(strategyId, static grain => grain.Export());
}
