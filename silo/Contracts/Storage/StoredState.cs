namespace EqualityCloud.Contracts.Storage;

/// <summary>A state as it lies in storage, unread.</summary>
/// <param name="Json">The stored bytes, one JSON object.</param>
/// <param name="OutboxPending">Whether it owes deliveries; see <see cref="Outbox.IOutboxIndex"/>.</param>
public sealed record StoredState(ReadOnlyMemory<byte> Json, bool OutboxPending);
