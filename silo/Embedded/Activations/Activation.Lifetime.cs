using EqualityCloud.Embedded.Calls;

using Microsoft.Extensions.Logging;

using Orleans;
using Orleans.Runtime;

namespace EqualityCloud.Embedded.Activations;

/// <summary>How an activation begins, how long it stays and how it ends.</summary>
internal sealed partial class Activation
{
    private static readonly TimeSpan DeactivationTimeout = TimeSpan.FromSeconds(30);

    [ThreadStatic] private static Activation? t_constructing;

    private TimeSpan _lastUsed;
    private TimeSpan _keepUntil;
    private List<GrainTimer>? _timers;

    /// <summary>The activation whose grain is being constructed on this thread.</summary>
    internal static Activation? Constructing => t_constructing;

    /// <summary>When its last call ended, by the silo's clock.</summary>
    internal TimeSpan LastUsed => _lastUsed;

    internal bool IsKeptAlive => grainClass.IsKeptAlive;

    internal void DelayDeactivation(TimeSpan timeSpan)
    {
        lock (this) _keepUntil = timeSpan < TimeSpan.Zero ? TimeSpan.Zero : timeSpan > TimeSpan.MaxValue - Silo.Now ? TimeSpan.MaxValue : Silo.Now + timeSpan;
    }

    internal IGrainTimer RegisterTimer(Func<CancellationToken, Task> callback, GrainTimerCreationOptions options)
    {
        var timer = new GrainTimer(this, callback, options, grainClass.IsReentrant);
        lock (this) (_timers ??= []).Add(timer);
        timer.Start();
        return timer;
    }

    internal void Forget(GrainTimer timer)
    {
        lock (this) _timers?.Remove(timer);
    }

    /// <summary>Ends the activation if it has been idle for that long.</summary>
    internal bool TryCollect(TimeSpan idleFor, DeactivationReasonCode code, string why)
    {
        lock (this)
        {
            if (_status != ActivationStatus.Active || _ending is not null || _running is not null || _mailHead is not null || _itemHead is not null) return false;
            if (Silo.Now - _lastUsed < idleFor || Silo.Now < _keepUntil) return false;
        }

        Deactivate(new DeactivationReason(code, why));
        return true;
    }

    /// <summary>The runtime's own next call, if it is time for one.</summary>
    private LifecycleCall? NextStep()
    {
        switch (_status)
        {
            case ActivationStatus.Created:
                _status = ActivationStatus.Activating;
                return LifecycleCall.Activate(this, _mailHead, ActivateAsync, Activated);
            case ActivationStatus.Active when _ending is not null && _running is null:
                _status = ActivationStatus.Deactivating;
                return LifecycleCall.Deactivate(this, EndAsync, _ => Gone(null));
            default:
                return null;
        }
    }

    private async Task ActivateAsync()
    {
        t_constructing = this;
        try
        {
            GrainInstance = grainClass.Construct(this, out var states);
            t_constructing = null;
            foreach (var state in states)
            {
                await state.ReadStateAsync();
            }
        }
        finally
        {
            t_constructing = null;
        }

        if (GrainInstance is IGrainBase grain)
        {
            await grain.OnActivateAsync(CancellationToken.None);
        }
    }

    private void Activated(Task run)
    {
        if (run.IsCompletedSuccessfully)
        {
            lock (this)
            {
                _status = ActivationStatus.Active;
                _mailChanged = _mailHead is not null;
            }

            return;
        }

        Exception failure;
        try
        {
            run.GetAwaiter().GetResult();
            return;
        }
        catch (Exception e)
        {
            failure = e;
        }

        Silo.Log.LogWarning(failure, "Grain {Grain} failed to activate", GrainId);
        _scope?.Dispose();
        Gone(failure);
    }

    private async Task EndAsync()
    {
        DisposeTimers();
        try
        {
            if (grainClass.HasDeactivation)
            {
                using var limit = new CancellationTokenSource(DeactivationTimeout, Silo.Clock);
                await ((IGrainBase)GrainInstance!).OnDeactivateAsync(_ending!.Reason, limit.Token).WaitAsync(limit.Token);
            }

            switch (GrainInstance)
            {
                case IAsyncDisposable disposable:
                    await disposable.DisposeAsync();
                    break;
                case IDisposable disposable:
                    disposable.Dispose();
                    break;
            }
        }
        catch (Exception e)
        {
            Silo.Log.LogError(e, "Grain {Grain} failed to deactivate in order", GrainId);
        }

        if (_scope is IAsyncDisposable scope) await scope.DisposeAsync();
    }

    private void DisposeTimers()
    {
        List<GrainTimer>? timers;
        lock (this)
        {
            timers = _timers;
            _timers = null;
        }

        foreach (var timer in timers ?? [])
        {
            timer.Dispose();
        }
    }

    /// <summary>Leaves the directory. What still waits goes to a new activation, or fails with the exception of this one's start.</summary>
    private void Gone(Exception? failure)
    {
        // Those that its last code may have registered.
        DisposeTimers();
        grainClass.Remove(this);
        GrainCall? waiting;
        lock (this)
        {
            _status = ActivationStatus.Gone;
            waiting = _mailHead;
            _mailHead = _mailTail = null;
            _mailCount = 0;
            _mailChanged = false;
        }

        while (waiting is not null)
        {
            var call = waiting;
            waiting = call.NextInMailbox;
            if (failure is not null)
            {
                call.Fail(failure);
            }
            else if (call is { IsAbandoned: false, OutlivesActivation: true })
            {
                grainClass.Reroute(Key, call);
            }
        }

        Silo.ActivationEnded();
    }
}
