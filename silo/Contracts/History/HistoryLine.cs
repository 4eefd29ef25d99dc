namespace EqualityCloud.Contracts.History;

/// <summary>A line of a subject's history.</summary>
/// <param name="Number">Counts up from 1 in the order of events.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Item">What it was.</param>
[GenerateSerializer, Immutable, Alias("history.line")]
public sealed record HistoryLine(long Number, string Actor, DateTimeOffset At, HistoryItem Item);
