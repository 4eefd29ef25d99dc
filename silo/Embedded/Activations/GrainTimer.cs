using Microsoft.Extensions.Logging;

using Orleans.Runtime;

namespace EqualityCloud.Embedded.Activations;

/// <summary>A timer of one activation. A tick never runs beside itself; the next one is due a period after its end.</summary>
internal sealed class GrainTimer : IGrainTimer
{
    private readonly Activation _activation;
    private readonly Func<CancellationToken, Task> _callback;
    private readonly GrainTimerCreationOptions _options;
    private readonly bool _interleaves;
    private readonly CancellationTokenSource _stopped = new();
    private readonly Lock _lock = new();
    private readonly ITimer _timer;
    private TimeSpan _period;
    private bool _ticking;
    private bool _changed;
    private bool _missed;
    private bool _disposed;

    internal GrainTimer(Activation activation, Func<CancellationToken, Task> callback, GrainTimerCreationOptions options, bool reentrant)
    {
        _activation = activation;
        _callback = callback;
        _options = options;
        _interleaves = options.Interleave || reentrant;
        _period = options.Period;

        // The clock's timer must not carry the registering call's context into every tick.
        using (ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow())
        {
            _timer = activation.Silo.Clock.CreateTimer(static timer => ((GrainTimer)timer!).Fire(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    internal void Start() => _timer.Change(_options.DueTime, Timeout.InfiniteTimeSpan);

    public void Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _period = period;
            _changed = true;
            _missed = false;
        }

        _timer.Change(dueTime, Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (_disposed) return;

            _disposed = true;
        }

        _timer.Dispose();
        _stopped.Cancel();
        _activation.Forget(this);
    }

    internal Task InvokeCallbackAsync() => _callback(_stopped.Token);

    /// <summary>Ends a tick and arms the next.</summary>
    internal void Ticked(Task tick)
    {
        if (tick.IsFaulted)
        {
            _activation.Silo.Log.LogError(tick.Exception!.InnerExceptions[0], "A timer callback of grain {Grain} failed", _activation.GrainId);
        }

        bool again;
        lock (_lock)
        {
            _ticking = false;
            if (_disposed) return;

            again = _missed;
            if (!again && _changed) return;
        }

        if (again)
        {
            Fire();
        }
        else if (_period != Timeout.InfiniteTimeSpan)
        {
            _timer.Change(_period, Timeout.InfiniteTimeSpan);
        }
    }

    private void Fire()
    {
        lock (_lock)
        {
            if (_disposed) return;

            if (_ticking)
            {
                _missed = true;
                return;
            }

            _ticking = true;
            _changed = false;
            _missed = false;
        }

        _activation.Deliver(new TimerCall(this, _interleaves, _options.KeepAlive));
    }
}
