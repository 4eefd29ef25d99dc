using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Audit;

/// <summary>A run of lines, newest first, and whether there are older ones.</summary>
[GenerateSerializer, Immutable, Alias("audit.page")]
public sealed record AuditPage(ImmutableArray<AuditEntry> Entries, bool HasMore, long Total);
