using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Access;

/// <summary>The API clients of a tenant.</summary>
/// <param name="Version">The version of the whole list.</param>
/// <param name="Clients">Newest first; revoked ones stay, so that the audit trail can be read.</param>
[GenerateSerializer, Immutable, Alias("access.api-clients-view")]
public sealed record ApiClientsView(int Version, ImmutableArray<ApiClient> Clients);
