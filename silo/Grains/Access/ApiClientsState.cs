using System.Collections.Immutable;

using EqualityCloud.Contracts.Access;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Access;

/// <summary>What storage keeps of a tenant's API clients.</summary>
[GenerateSerializer, Immutable, Alias("api-clients.state")]
internal sealed record ApiClientsState : DurableState
{
    [Id(0)] public ImmutableArray<ApiClient> Clients { get; init; } = [];
}
