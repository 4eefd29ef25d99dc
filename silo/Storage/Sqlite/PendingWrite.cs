using System.Collections.Immutable;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Storage.Serialization;

namespace EqualityCloud.Storage.Sqlite;

/// <summary>A write on its way: what it asks, and the promise to who waits.</summary>
/// <remarks>
/// Whoever waits goes on elsewhere: the writer's thread has the next commit to do. A grain's own context sees to that, and to send it there by way of another
/// thread would cost as much again.
/// </remarks>
internal sealed class PendingWrite(WriteKind kind, CancellationToken ct) : TaskCompletionSource<WriteOutcome>(OfWhoWaits())
{
    private WriteOutcome _outcome;

    internal WriteKind Kind { get; } = kind;

    internal RecordKey Key { get; private init; }

    /// <summary>The version that the record must have; null where there must be no record.</summary>
    internal long? Expected { get; private init; }

    /// <summary>The state; null where none is written.</summary>
    internal PooledBuffer? Data { get; private init; }

    internal bool OutboxPending { get; private init; }

    /// <summary>The states to be settled; empty where one is written.</summary>
    internal ImmutableArray<DeliveredState> Delivered { get; private init; } = [];

    /// <summary>Asked by the writer before it applies the write; afterwards it is too late to cancel.</summary>
    internal bool IsCancelled => ct.IsCancellationRequested;

    internal static PendingWrite Put(RecordKey key, long? expected, PooledBuffer data, bool outboxPending, CancellationToken ct) =>
        new(WriteKind.Put, ct) { Key = key, Expected = expected, Data = data, OutboxPending = outboxPending };

    internal static PendingWrite Clear(RecordKey key, long? expected, CancellationToken ct) => new(WriteKind.Clear, ct) { Key = key, Expected = expected };

    internal static PendingWrite Settle(ImmutableArray<DeliveredState> delivered, CancellationToken ct) => new(WriteKind.Settle, ct) { Delivered = delivered };

    /// <summary>Keeps the outcome until the commit that makes it true.</summary>
    internal void Applied(WriteOutcome outcome) => _outcome = outcome;

    internal void Acknowledge() => TrySetResult(_outcome);

    internal void Cancel() => TrySetCanceled(ct);

    internal void Fail(Exception exception) => TrySetException(exception);

    private static TaskCreationOptions OfWhoWaits() => SynchronizationContext.Current is null && TaskScheduler.Current == TaskScheduler.Default
        ? TaskCreationOptions.RunContinuationsAsynchronously
        : TaskCreationOptions.None;
}
