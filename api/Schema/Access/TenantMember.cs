using System.Collections.Immutable;
using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Access;

/// <summary>Somebody who belongs to a tenant.</summary>
public sealed class TenantMember(Member member)
{
    /// <summary>Names the member; the audit trail calls it member/… by the same id.</summary>
    [ID]
    public Guid Id => PrincipalKey.IdOf(member.Subject);

    /// <summary>The id that the sign-in provider gives the person: the actor of the audit trail.</summary>
    public string Actor => member.Subject;

    /// <summary>As the provider or the invitation names the person.</summary>
    public string Name => member.Name;

    /// <summary>Where the invitation went.</summary>
    [Authorize(nameof(Permissions.ManageMembers))]
    public string? Email => member.Email;

    /// <summary>The member's roles.</summary>
    public ImmutableArray<string> Roles => member.Roles;

    /// <summary>When the person became a member.</summary>
    public DateTimeOffset JoinedAt => member.JoinedAt;
}
