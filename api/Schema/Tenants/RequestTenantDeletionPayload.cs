using System.Collections.Immutable;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Tenants;

/// <summary>What came of <c>requestTenantDeletion</c>.</summary>
/// <param name="Tenant">The tenant as it is now; null where nothing was done.</param>
/// <param name="Errors">Why nothing was done; empty where it was.</param>
public sealed record RequestTenantDeletionPayload(Tenant? Tenant, ImmutableArray<IUserError> Errors);
