using EqualityCloud.Contracts.Outbox;

namespace EqualityCloud.Storage;

/// <summary>What is recorded beside a state: whether it owes deliveries.</summary>
internal static class OutboxMark
{
    internal static bool Of<T>(T? state) => state is IOutboxState { HasPendingOutbox: true };

    /// <summary>The state as the mark says: what it owed when it was written may have been delivered since.</summary>
    internal static T? Apply<T>(T? state, bool owes) => !owes && state is IOutboxState { HasPendingOutbox: true } owing ? (T)owing.Settled() : state;
}
