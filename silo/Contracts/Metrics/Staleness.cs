namespace EqualityCloud.Contracts.Metrics;

/// <summary>Whether a metric's newest figure is too old.</summary>
/// <param name="IsStale">Whether a newer figure should be in by now.</param>
/// <param name="Months">Whole months since the end of the newest period; null where there is no figure.</param>
/// <param name="Sentence">The same in words: "No figure for 14 months; a new one is expected every 12."</param>
/// <param name="Rule">The rule, as a sentence to stand beside it.</param>
/// <param name="IsDue">Whether the next figure can be recorded: its period is over, or there is no figure yet.</param>
/// <param name="DueBy">The last day on which the next figure is not late; null where there is no figure yet.</param>
[GenerateSerializer, Immutable, Alias("metrics.staleness")]
public sealed record Staleness(bool IsStale, int? Months, string Sentence, string Rule, bool IsDue, DateOnly? DueBy);
