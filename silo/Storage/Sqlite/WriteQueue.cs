namespace EqualityCloud.Storage.Sqlite;

/// <summary>Writes that wait for the writer's thread; bounded, so that a slow disk slows the grains and does not fill the memory.</summary>
internal sealed class WriteQueue(int limit) : IDisposable
{
    private readonly SemaphoreSlim _places = new(limit, limit);
    private readonly Lock _gate = new();
    private readonly ManualResetEventSlim _filled = new();
    private List<PendingWrite> _waiting = [];
    private Exception? _closed;

    /// <summary>Puts the write in line, once there is a place.</summary>
    internal async ValueTask EnqueueAsync(PendingWrite write, CancellationToken ct)
    {
        await _places.WaitAsync(ct).ConfigureAwait(false);
        lock (_gate)
        {
            if (_closed is not null)
            {
                _places.Release();
                throw _closed;
            }

            _waiting.Add(write);
            if (_waiting.Count == 1)
            {
                _filled.Set();
            }
        }
    }

    /// <summary>Everything in line, in order, into the list; waits for the first. False when the queue is closed and empty.</summary>
    internal bool WaitAndTake(ref List<PendingWrite> into)
    {
        _filled.Wait();
        lock (_gate)
        {
            if (_waiting.Count == 0)
            {
                return false;
            }

            (_waiting, into) = (into, _waiting);
            if (_closed is null)
            {
                _filled.Reset();
            }
        }

        _places.Release(into.Count);
        return true;
    }

    /// <summary>Nobody joins the line any more; who is in it is still served.</summary>
    internal void Close(Exception reason)
    {
        lock (_gate)
        {
            _closed ??= reason;
            _filled.Set();
        }
    }

    public void Dispose()
    {
        _places.Dispose();
        _filled.Dispose();
    }
}
