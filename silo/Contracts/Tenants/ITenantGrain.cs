using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Tenants;

/// <summary>The platform's record of one tenant; its key is <see cref="TenantRecordKey.Of"/>. To a caller whom a method does not admit the tenant is not there.</summary>
[Shared(CallerKind.Member, CallerKind.System), Alias("tenants.tenant")]
public interface ITenantGrain : IOutboxSender
{
    /// <summary>The record. Admits the platform's administrators, the tenant's own members and the product itself.</summary>
    [Alias("get"), ReadOnly]
    Task<TenantView?> Get();

    /// <summary>Whether its people are let in. Admits the product itself.</summary>
    [Alias("status"), AlwaysInterleave]
    Task<TenantStatus> Status();

    /// <summary>Makes the record of a tenant that is otherwise complete. Admits the product itself.</summary>
    [Alias("create")]
    Task<Outcome> Create(TenantDetails details, string onboardedBy);

    /// <summary>Invites the first administrator, who invites the rest; refused once there is one. Admits the platform's administrators.</summary>
    [Alias("invite-administrator")]
    Task<Outcome> InviteAdministrator(InvitationDraft draft);

    /// <summary>Shuts the tenant's people and programs out. Admits the platform's administrators.</summary>
    [Alias("suspend")]
    Task<Outcome> Suspend(string reason, WriteRequest request);

    /// <summary>Lets them in again. Admits the platform's administrators.</summary>
    [Alias("resume")]
    Task<Outcome> Resume(WriteRequest request);

    /// <summary>Asks for everything that the tenant owns to be removed after the grace period. Admits the tenant's own administrators.</summary>
    [Alias("request-deletion")]
    Task<Outcome> RequestDeletion(WriteRequest request);

    /// <summary>Takes the request back within the grace period. Admits the tenant's own administrators.</summary>
    [Alias("cancel-deletion")]
    Task<Outcome> CancelDeletion(WriteRequest request);
}
