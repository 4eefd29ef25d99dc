using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;

namespace EqualityCloud.Grains.Audit;

/// <summary>A full page of an audit trail.</summary>
[GenerateSerializer, Immutable, Alias("audit.page-state")]
internal sealed record AuditPageState
{
    [Id(0)] public ImmutableArray<AuditEntry> Entries { get; init; } = [];
}
