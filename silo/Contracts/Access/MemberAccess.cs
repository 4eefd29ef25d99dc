using System.Collections.Immutable;

using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Access;

/// <summary>What a member may do today.</summary>
/// <param name="Member">Who.</param>
/// <param name="HeldRoles">Role titles that the member holds today, its own and those it covers.</param>
/// <param name="TenantName">The tenant, as it is shown.</param>
/// <param name="TenantKind">What the tenant is.</param>
[GenerateSerializer, Immutable, Alias("access.member-access")]
public sealed record MemberAccess(Member Member, ImmutableArray<string> HeldRoles, string TenantName, TenantKind TenantKind);
