using System.Collections.Immutable;

namespace EqualityCloud.Contracts.History;

/// <summary>A run of lines, newest first, and whether there are older ones.</summary>
[GenerateSerializer, Immutable, Alias("history.page")]
public sealed record HistoryPage(ImmutableArray<HistoryLine> Lines, bool HasMore, long Total);
