using System.Collections.Immutable;

using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Tenants;

/// <summary>A run of the platform's tenants.</summary>
public sealed class TenantPage(ImmutableArray<Tenant> tenants, string? next)
{
    /// <summary>The tenants, in the order of their ids.</summary>
    [ListSize(AssumedSize = 50)]
    public ImmutableArray<Tenant> Tenants => tenants;

    /// <summary>Where the next run begins; null at the end.</summary>
    public string? Next => next;
}
