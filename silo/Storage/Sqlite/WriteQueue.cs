using System.Diagnostics.CodeAnalysis;

namespace EqualityCloud.Storage.Sqlite;

/// <summary>Writes that wait for the writer's thread; bounded, so that a slow disk slows the grains and does not fill the memory.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "A semaphore whose wait handle nobody asks for holds nothing, and writes that come after the close still ask it.")]
internal sealed class WriteQueue(int limit)
{
    private readonly SemaphoreSlim _places = new(limit, limit);
    private readonly object _gate = new();
    private List<PendingWrite> _waiting = [];
    private Exception? _closed;

    /// <summary>Puts the write in line, once there is a place.</summary>
    internal async ValueTask EnqueueAsync(PendingWrite write, CancellationToken ct)
    {
        await _places.WaitAsync(ct).ConfigureAwait(false);
        lock (_gate)
        {
            if (_closed is null)
            {
                _waiting.Add(write);
                if (_waiting.Count == 1)
                {
                    Monitor.Pulse(_gate);
                }

                return;
            }
        }

        // The next who waits for a place is to hear it too.
        _places.Release();
        throw _closed;
    }

    /// <summary>Everything in line, in order, into the empty list; waits for the first. False when the queue is closed and empty.</summary>
    internal bool WaitAndTake(ref List<PendingWrite> into)
    {
        lock (_gate)
        {
            while (_waiting.Count == 0)
            {
                if (_closed is not null)
                {
                    return false;
                }

                Monitor.Wait(_gate);
            }

            (_waiting, into) = (into, _waiting);
        }

        _places.Release(into.Count);
        return true;
    }

    /// <summary>Whether nobody is in line.</summary>
    internal bool IsEmpty
    {
        get
        {
            lock (_gate)
            {
                return _waiting.Count == 0;
            }
        }
    }

    /// <summary>Nobody joins the line any more; who is in it is still served.</summary>
    internal void Close(Exception reason)
    {
        lock (_gate)
        {
            _closed ??= reason;
            Monitor.Pulse(_gate);
        }
    }
}
