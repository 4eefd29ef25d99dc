using EqualityCloud.Embedded.Hosting;

namespace EqualityCloud.Embedded.Calls;

/// <summary>The calls whose callers wait, in the order in which their patience ends.</summary>
/// <remarks>Linked through the calls themselves, so that waiting allocates nothing; in shards, so that callers seldom meet.</remarks>
internal sealed class PendingCalls(Silo silo, TimeSpan timeout)
{
    private const int ShardCount = 8;

    private readonly Shard[] _shards = [.. Enumerable.Range(0, ShardCount).Select(_ => new Shard())];

    internal void Add(GrainCall call)
    {
        // The silo's clock may be a step behind, and no call may lose that step.
        call.Deadline = silo.Now + timeout + Maintenance.Step;
        call.PendingShard = (byte)(Environment.CurrentManagedThreadId % ShardCount);
        _shards[call.PendingShard].Add(call);
    }

    internal void Remove(GrainCall call) => _shards[call.PendingShard].Remove(call);

    /// <summary>Fails the calls whose time is up.</summary>
    internal void Expire(TimeSpan now)
    {
        foreach (var shard in _shards)
        {
            while (shard.TakeExpired(now) is { } call)
            {
                call.Fail(new TimeoutException($"No answer from {call} within {timeout}."));
            }
        }
    }

    private sealed class Shard
    {
        private readonly Lock _lock = new();
        private GrainCall? _head;
        private GrainCall? _tail;

        internal void Add(GrainCall call)
        {
            lock (_lock)
            {
                call.PreviousPending = _tail;
                if (_tail is null)
                {
                    _head = call;
                }
                else
                {
                    _tail.NextPending = call;
                }

                _tail = call;
            }
        }

        internal void Remove(GrainCall call)
        {
            lock (_lock)
            {
                if (call.PreviousPending is null && !ReferenceEquals(_head, call)) return;

                if (call.PreviousPending is { } previous)
                {
                    previous.NextPending = call.NextPending;
                }
                else
                {
                    _head = call.NextPending;
                }

                if (call.NextPending is { } next)
                {
                    next.PreviousPending = call.PreviousPending;
                }
                else
                {
                    _tail = call.PreviousPending;
                }

                call.NextPending = null;
                call.PreviousPending = null;
            }
        }

        internal GrainCall? TakeExpired(TimeSpan now)
        {
            lock (_lock)
            {
                if (_head is not { } call || call.Deadline > now) return null;

                Remove(call);
                return call;
            }
        }
    }
}
