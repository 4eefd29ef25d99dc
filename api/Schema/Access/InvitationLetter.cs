using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Schema.Access;

/// <summary>What an invitation's e-mail says.</summary>
/// <param name="To">The address.</param>
/// <param name="Tenant">Where it lets its reader in.</param>
/// <param name="TenantName">The same, as it is shown.</param>
/// <param name="Secret">What makes the link work, once.</param>
public sealed record InvitationLetter(string To, TenantId Tenant, string TenantName, string Secret);
