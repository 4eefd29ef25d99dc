using System.Collections.Immutable;

using EqualityCloud.Contracts.Tenants;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Tenants;

/// <summary>What was removed of a tenant: counts by kind, nothing of the content.</summary>
public sealed class TenantCertificate(DeletionCertificate certificate)
{
    /// <summary>Who asked for the deletion, by id.</summary>
    public string RequestedBy => certificate.RequestedBy;

    /// <summary>When it was asked for, UTC.</summary>
    public DateTimeOffset RequestedAt => certificate.RequestedAt;

    /// <summary>When the removal began, UTC.</summary>
    public DateTimeOffset StartedAt => certificate.StartedAt;

    /// <summary>When nothing was left, UTC; null while the removal runs.</summary>
    public DateTimeOffset? CompletedAt => certificate.CompletedAt;

    /// <summary>Stored states that the tenant owned, by kind.</summary>
    [ListSize(AssumedSize = 40)]
    public ImmutableArray<RemovedStates> States => [.. certificate.States.Select(pair => new RemovedStates(pair.Key, pair.Value))];

    /// <summary>Export archives that were removed with it.</summary>
    public int Archives => certificate.Archives;
}
