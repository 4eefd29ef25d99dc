using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Tenants;

namespace EqualityCloud.Schema.Access;

/// <summary>The first administrator of a new tenant.</summary>
/// <param name="TenantId">The tenant.</param>
/// <param name="Email">Where the invitation goes.</param>
public sealed record InviteTenantAdministratorInput([property: ID<Tenant>] Guid TenantId, string Email);
