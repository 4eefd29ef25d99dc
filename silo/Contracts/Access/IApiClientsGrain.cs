using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Access;

/// <summary>The API clients of one tenant.</summary>
[TenantKeyed, Alias("api-clients")]
public interface IApiClientsGrain : IOutboxSender
{
    /// <summary>All of them, revoked ones too.</summary>
    [Alias("get"), ReadOnly]
    Task<ApiClientsView> Get();

    /// <summary>The client with that subject; null where it is unknown, expired or revoked. Asked at every request, so it waits for no write.</summary>
    [Alias("find"), AlwaysInterleave]
    Task<ApiClient?> Find(string subject);

    /// <summary>Registers a client.</summary>
    [Alias("register")]
    Task<Outcome> Register(ApiClient client, WriteRequest request);

    /// <summary>Revokes a client, at once and for good.</summary>
    [Alias("revoke")]
    Task<Outcome> Revoke(Guid client, WriteRequest request);

    /// <summary>Notes that a client called. For the product itself.</summary>
    [Alias("note-use")]
    Task NoteUse(string subject);
}
