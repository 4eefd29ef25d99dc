namespace EqualityCloud.Contracts.Outbox;

/// <summary>One thing owed to another grain, written in the sender's own state together with what caused it.</summary>
/// <param name="Sequence">Counts up per sender; the receiver stores the last one it took.</param>
/// <param name="Actor">Who caused it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Message">What is delivered; its kind tells to whom.</param>
[GenerateSerializer, Immutable, Alias("outbox.entry")]
public sealed record OutboxEntry(long Sequence, string Actor, DateTimeOffset At, OutboxMessage Message);
