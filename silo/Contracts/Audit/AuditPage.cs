using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Audit;

/// <summary>A run of lines, newest first, and whether there are older ones.</summary>
/// <param name="Entries">The lines.</param>
/// <param name="HasMore">Whether there are older lines to look through.</param>
/// <param name="Total">How many lines the whole trail has.</param>
/// <param name="Next">The search goes on before this line; null where it is at the end.</param>
[GenerateSerializer, Immutable, Alias("audit.page")]
public sealed record AuditPage(ImmutableArray<AuditEntry> Entries, bool HasMore, long Total, long? Next = null);
