using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Access;

[MutationType]
internal static partial class ApiClientMutations
{
    /// <summary>Registers a program that gets its tokens from the sign-in provider; a program belongs to one tenant.</summary>
    public static async Task<ApiClientPayload> RegisterApiClientAsync(RegisterApiClientInput input, CallerGrains grains)
    {
        var client = new ApiClient { Id = Requests.NewId(grains, input.IdempotencyKey), Subject = input.Subject, Name = input.Name, Scopes = input.Scopes, Expires = input.Expires };
        return await PayloadAsync(grains, client.Id,
            await grains.CallTenant<IApiClientsGrain, Task<Outcome>>(clients => clients.Register(client, Requests.Of(input, null, input.IdempotencyKey))));
    }

    /// <summary>Revokes a program's access, at once and for good.</summary>
    public static async Task<ApiClientPayload> RevokeApiClientAsync(RevokeApiClientInput input, CallerGrains grains) => await PayloadAsync(grains, input.Id,
        await grains.CallTenant<IApiClientsGrain, Task<Outcome>>(clients => clients.Revoke(input.Id, Requests.Of(input, null, input.IdempotencyKey))));

    private static async Task<ApiClientPayload> PayloadAsync(CallerGrains grains, Guid id, Outcome outcome)
    {
        var view = outcome.Done ? await grains.CallTenant<IApiClientsGrain, Task<ApiClientsView>>(static grain => grain.Get()) : null;
        return new ApiClientPayload(view?.Clients.FirstOrDefault(client => client.Id == id) is { } found ? new RegisteredClient(found) : null, UserErrors.Of(outcome));
    }
}
