using System.Collections.Immutable;

using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Grains.Access;

/// <summary>Where to look for one person or program.</summary>
[GenerateSerializer, Immutable, Alias("principal.state")]
internal sealed record PrincipalState
{
    [Id(0)] public ImmutableArray<TenantId> Tenants { get; init; } = [];
}
