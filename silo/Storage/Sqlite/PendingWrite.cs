using EqualityCloud.Storage.Serialization;

namespace EqualityCloud.Storage.Sqlite;

/// <summary>A write on its way: what it asks, and the promise to who waits.</summary>
internal sealed class PendingWrite(WriteKind kind, RecordKey key, long? expected, PooledBuffer? data, bool outboxPending, CancellationToken ct)
{
    private readonly TaskCompletionSource<WriteOutcome> _answer = new(OfWhoWaits());
    private WriteOutcome _outcome;

    internal WriteKind Kind { get; } = kind;

    internal RecordKey Key { get; } = key;

    /// <summary>The version that the record must have; null where there must be no record.</summary>
    internal long? Expected { get; } = expected;

    /// <summary>The state; null where none is written.</summary>
    internal PooledBuffer? Data { get; } = data;

    internal bool OutboxPending { get; } = outboxPending;

    /// <summary>Asked by the writer before it applies the write; afterwards it is too late to cancel.</summary>
    internal bool IsCancelled => ct.IsCancellationRequested;

    internal Task<WriteOutcome> Answer => _answer.Task;

    /// <summary>Keeps the outcome until the commit that makes it true.</summary>
    internal void Applied(WriteOutcome outcome) => _outcome = outcome;

    internal void Acknowledge() => _answer.TrySetResult(_outcome);

    internal void Cancel() => _answer.TrySetCanceled(ct);

    internal void Fail(Exception exception) => _answer.TrySetException(exception);

    /// <summary>
    /// Whoever waits goes on elsewhere: the writer's thread has the next commit to do. A grain's own context sees to that, and to send it there by way of another
    /// thread would cost as much again.
    /// </summary>
    private static TaskCreationOptions OfWhoWaits() => SynchronizationContext.Current is null && TaskScheduler.Current == TaskScheduler.Default
        ? TaskCreationOptions.RunContinuationsAsynchronously
        : TaskCreationOptions.None;
}
