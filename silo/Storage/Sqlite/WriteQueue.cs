using System.Diagnostics.CodeAnalysis;

namespace EqualityCloud.Storage.Sqlite;

/// <summary>Writes that wait for the writer's thread; bounded, so that a slow disk slows the grains and does not fill the memory.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "A semaphore whose wait handle nobody asks for holds nothing, and writes that come after the close still ask it.")]
internal sealed class WriteQueue(int limit)
{
    /// <summary>From so many in line on more are on their way.</summary>
    private const int Busy = 4;

    /// <summary>So many share a commit well enough.</summary>
    private const int Enough = 64;

    /// <summary>So many times must as many have come as were waited for before more are hoped for.</summary>
    private const int Steady = 16;

    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(1);

    private readonly SemaphoreSlim _places = new(limit, limit);
    private readonly object _gate = new();
    private List<PendingWrite> _waiting = [];
    private Exception? _closed;
    private int _hopedFor = Enough;
    private int _came;
    private bool _gathers;

    /// <summary>Puts the write in line, once there is a place.</summary>
    internal async ValueTask EnqueueAsync(PendingWrite write, CancellationToken ct)
    {
        await _places.WaitAsync(ct).ConfigureAwait(false);
        lock (_gate)
        {
            if (_closed is null)
            {
                _waiting.Add(write);
                if (_gathers ? _waiting.Count == _hopedFor : _waiting.Count == 1)
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

            Gather();
            (_waiting, into) = (into, _waiting);
        }

        _places.Release(into.Count);
        return true;
    }

    /// <summary>
    /// Where many write at once, waits a moment for more of them: a commit costs much the same for few as for many. As many are hoped for as came in that time before, so
    /// that nobody waits in vain but now and then. Who writes alone never waits.
    /// </summary>
    private void Gather()
    {
        if (_waiting.Count < Busy || _closed is not null)
        {
            return;
        }

        if (_waiting.Count < _hopedFor)
        {
            _gathers = true;
            var came = Monitor.Wait(_gate, Gathering);
            _gathers = false;
            if (!came)
            {
                (_hopedFor, _came) = (Math.Clamp(_waiting.Count, Busy, Enough), 0);
                return;
            }
        }

        if (++_came == Steady)
        {
            (_hopedFor, _came) = (Math.Min(_hopedFor + 1, Enough), 0);
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
