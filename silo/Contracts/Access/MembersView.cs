using System.Collections.Immutable;

using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Access;

/// <summary>Who belongs to a tenant.</summary>
/// <param name="Version">The version of the whole list.</param>
/// <param name="Name">The tenant, as it is shown.</param>
/// <param name="Kind">What the tenant is; it decides which roles there are.</param>
/// <param name="Members">The members.</param>
/// <param name="Holdings">Who holds, held or will hold which role title.</param>
/// <param name="Invitations">Open and recent invitations, newest first.</param>
[GenerateSerializer, Immutable, Alias("access.members-view")]
public sealed record MembersView(int Version, string Name, TenantKind Kind, ImmutableArray<Member> Members, ImmutableArray<RoleHolding> Holdings, ImmutableArray<InvitationView> Invitations);
