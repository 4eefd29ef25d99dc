using System.Collections.Immutable;

using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Access;

/// <summary>The members of one tenant: this list, and no token, decides who may do what.</summary>
[TenantKeyed, Alias("members")]
public interface IMembersGrain : IOutboxSender
{
    /// <summary>The whole list; null where the tenant was never opened.</summary>
    [Alias("get"), ReadOnly]
    Task<MembersView?> Get();

    /// <summary>What somebody may do today; null for who is no member. Asked at every request, so it waits for no write.</summary>
    [Alias("find"), AlwaysInterleave]
    Task<MemberAccess?> Find(string subject);

    /// <summary>Opens the list of a new tenant; a second time it changes nothing. For the product itself.</summary>
    [Alias("open")]
    Task<Outcome> Open(TenantKind kind, string name, ImmutableArray<Member> first, ImmutableArray<RoleHolding> holdings);

    /// <summary>Makes an invitation; an open one to the same address is withdrawn.</summary>
    [Alias("invite")]
    Task<Outcome> Invite(InvitationDraft draft, WriteRequest request);

    /// <summary>Makes the invitation of a tenant's first administrator; refused where there is one. For the product itself, on behalf of the platform.</summary>
    [Alias("invite-first")]
    Task<Outcome> InviteFirst(InvitationDraft draft);

    /// <summary>Takes an open invitation back.</summary>
    [Alias("withdraw-invitation")]
    Task<Outcome> WithdrawInvitation(Guid invitation, WriteRequest request);

    /// <summary>Whether an invitation with that code is open. For the product itself.</summary>
    [Alias("is-invited"), ReadOnly]
    Task<bool> IsInvited(string codeHash);

    /// <summary>Uses an invitation, once. For the product itself, which has seen the person sign in.</summary>
    [Alias("accept")]
    Task<Outcome> Accept(string codeHash, string subject, string name);

    /// <summary>Gives a member these roles in place of those it has.</summary>
    [Alias("change-roles")]
    Task<Outcome> ChangeRoles(string subject, ImmutableArray<string> roles, WriteRequest request);

    /// <summary>Ends a membership, and what role titles the member holds.</summary>
    [Alias("remove")]
    Task<Outcome> Remove(string subject, WriteRequest request);

    /// <summary>Says that a member holds a role title for a time, or stands in for who does.</summary>
    [Alias("hold")]
    Task<Outcome> Hold(RoleHolding holding, WriteRequest request);

    /// <summary>Says on which day a holding ends.</summary>
    [Alias("end-holding")]
    Task<Outcome> EndHolding(Guid holding, DateOnly until, WriteRequest request);
}
