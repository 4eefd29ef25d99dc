using System.Collections.Immutable;
using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Authorization;

namespace EqualityCloud.Schema.Access;

/// <summary>Who belongs to the caller's tenant.</summary>
public sealed class TenantMembers(MembersView view)
{
    /// <summary>The revision of the whole list, for edits.</summary>
    public int Version => view.Version;

    /// <summary>The roles that there are in a tenant of this kind.</summary>
    public ImmutableArray<string> Roles => Contracts.Tenancy.Roles.Of(view.Kind);

    /// <summary>The members, by name.</summary>
    public ImmutableArray<TenantMember> Members => [.. view.Members.OrderBy(member => member.Name, StringComparer.CurrentCultureIgnoreCase).Select(member => new TenantMember(member))];

    /// <summary>Who holds, held or will hold which role title, by title and first day.</summary>
    public ImmutableArray<HeldRole> HeldRoles =>
        [.. view.Holdings.OrderBy(holding => holding.Title, StringComparer.CurrentCultureIgnoreCase).ThenBy(holding => holding.From).Select(holding => new HeldRole(holding))];

    /// <summary>Open and recent invitations, newest first.</summary>
    [Authorize(nameof(Permissions.ManageMembers))]
    public ImmutableArray<MemberInvitation> Invitations => [.. view.Invitations.Select(invitation => new MemberInvitation(invitation))];

    [GraphQLIgnore]
    internal MembersView View => view;
}
