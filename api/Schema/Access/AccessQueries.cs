using System.Collections.Immutable;
using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Access;

[QueryType]
internal static partial class AccessQueries
{
    /// <summary>Who belongs to the caller's tenant, and who holds which role title.</summary>
    [Authorize(nameof(Permissions.ReadMembers))]
    public static async Task<TenantMembers?> GetMembersAsync(CallerGrains grains) =>
        await grains.CallTenant<IMembersGrain, Task<MembersView?>>(static grain => grain.Get()) is { } view ? new TenantMembers(view) : null;

    /// <summary>The tenant's API clients, newest first.</summary>
    [Authorize(nameof(Permissions.ManageApiClients)), ListSize(AssumedSize = 50)]
    public static async Task<ImmutableArray<RegisteredClient>> GetApiClientsAsync(CallerGrains grains) =>
        [.. (await grains.CallTenant<IApiClientsGrain, Task<ApiClientsView>>(static grain => grain.Get())).Clients.Select(client => new RegisteredClient(client))];

    /// <summary>Where the caller is signed in with a browser, newest first.</summary>
    [ListSize(AssumedSize = 10)]
    public static async Task<ImmutableArray<WebSession>> GetSessionsAsync(CallerGrains grains) =>
        [.. (await grains.CallKey<ISessionsGrain, Task<ImmutableArray<SessionView>>>(Own(grains), static grain => grain.List())).Select(view => new WebSession(view))];

    internal static string Own(CallerGrains grains) => PrincipalKey.Of(grains.Caller.Tenant, grains.Caller.Actor);
}
