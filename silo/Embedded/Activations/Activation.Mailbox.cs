using EqualityCloud.Embedded.Calls;

using Orleans.Configuration;
using Orleans.Runtime;

namespace EqualityCloud.Embedded.Activations;

/// <summary>Which calls wait, which run, and which may start beside them.</summary>
internal sealed partial class Activation
{
    private GrainCall? _mailHead;
    private GrainCall? _mailTail;
    private GrainCall? _running;
    private int _mailCount;
    private int _blocking;
    private int _blockingReadOnly;
    private bool _mailChanged;

    /// <summary>Takes a call, and runs it at once on the caller's stack where nothing speaks against it; null where this activation is gone.</summary>
    internal Task? Send(GrainCall call)
    {
        var inlineable = InlineTurn.Allowed(Silo, call);
        Task answer;
        bool schedule;
        bool waits;
        lock (this)
        {
            if (_status == ActivationStatus.Gone) return null;

            call.Target = this;
            if (!_turn && inlineable && Admits(call))
            {
                _turn = true;
                Enter(call);
                goto inline;
            }

            if (_mailCount >= Silo.MailboxLimit)
            {
                return call.Refused(new LimitExceededException(
                    nameof(SiloMessagingOptions.MaxEnqueuedRequestsHardLimit), _mailCount, Silo.MailboxLimit, $"calls waiting for grain {GrainId}"));
            }

            answer = Task.CompletedTask;
            if (!call.Method.IsOneWay)
            {
                answer = call.OweAnswer();
                Silo.Pending.Add(call);
            }

            schedule = Enqueue(call);
            waits = Waits(call);
        }

        if (schedule) ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: true);
        if (waits) Silo.Cycles.Watch(call);
        return answer;

    inline:
        return RunInline(call);
    }

    /// <summary>Takes over a call that another activation of this grain left, with its answer still owed; false where this one is gone, too.</summary>
    internal bool TakeOver(GrainCall call)
    {
        bool schedule;
        bool waits;
        lock (this)
        {
            if (_status == ActivationStatus.Gone) return false;

            call.Target = this;
            schedule = Enqueue(call);
            waits = Waits(call);
        }

        if (schedule) ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: true);
        if (waits) Silo.Cycles.Watch(call);
        return true;
    }

    /// <summary>Takes a call of the runtime's own, which only an activation that stays gets; false where this one ends.</summary>
    internal bool Deliver(GrainCall call)
    {
        bool schedule;
        lock (this)
        {
            if (_status is ActivationStatus.Deactivating or ActivationStatus.Gone || _ending is not null) return false;

            call.Target = this;
            schedule = Enqueue(call);
        }

        if (schedule) ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: true);
        return true;
    }

    /// <summary>The calls that keep a call from starting, for the search for cycles.</summary>
    internal List<GrainCall> BlockersOf(GrainCall call)
    {
        var blockers = new List<GrainCall>();
        lock (this)
        {
            for (var running = _running; running is not null; running = running.NextRunning)
            {
                // One that is about to end starts nothing more, not even what could interleave.
                if (_ending is not null || _status != ActivationStatus.Active || running.Conflicts(call)) blockers.Add(running);
            }
        }

        return blockers;
    }

    /// <summary>The queued calls that a running one keeps from starting, for the search for cycles.</summary>
    internal List<GrainCall> BlockedBy(GrainCall running)
    {
        var blocked = new List<GrainCall>();
        lock (this)
        {
            for (var call = _mailHead; call is not null; call = call.NextInMailbox)
            {
                if (_ending is not null || _status != ActivationStatus.Active || running.Conflicts(call)) blocked.Add(call);
            }
        }

        return blocked;
    }

    private bool Enqueue(GrainCall call)
    {
        call.NextInMailbox = null;
        if (_mailTail is null)
        {
            _mailHead = call;
        }
        else
        {
            _mailTail.NextInMailbox = call;
        }

        _mailTail = call;
        _mailCount++;
        if (_status != ActivationStatus.Created && !Admits(call)) return false;

        _mailChanged = true;
        if (_turn) return false;

        return _turn = true;
    }

    private bool Admits(GrainCall call) =>
        _status == ActivationStatus.Active && _ending is null
        && (call.Interleaves || _blocking == 0 || (call.Method.IsReadOnly && _blocking == _blockingReadOnly));

    /// <summary>Whether a grain waits for the call while the call waits for others.</summary>
    private bool Waits(GrainCall call) => call.Caller is not null && !call.Method.IsOneWay && !Admits(call);

    /// <summary>Takes the first call that may start. One that may not does not hold up those behind it, as in Orleans.</summary>
    private GrainCall? TakeNext()
    {
        if (!_mailChanged) return null;

        GrainCall? previous = null;
        for (var call = _mailHead; call is not null; call = call.NextInMailbox)
        {
            if (call.IsAbandoned || Admits(call))
            {
                Unlink(previous, call);
                if (!call.TryStart()) continue;

                return call;
            }

            previous = call;
        }

        _mailChanged = false;
        return null;
    }

    private void Unlink(GrainCall? previous, GrainCall call)
    {
        if (previous is null)
        {
            _mailHead = call.NextInMailbox;
        }
        else
        {
            previous.NextInMailbox = call.NextInMailbox;
        }

        if (ReferenceEquals(_mailTail, call))
        {
            _mailTail = previous;
        }

        _mailCount--;
    }

    private void Enter(GrainCall call)
    {
        call.NextRunning = _running;
        if (_running is not null) _running.PreviousRunning = call;
        _running = call;
        if (call.Interleaves) return;

        _blocking++;
        if (call.Method.IsReadOnly) _blockingReadOnly++;
    }

    private void Leave(GrainCall call)
    {
        if (call.PreviousRunning is { } previous)
        {
            previous.NextRunning = call.NextRunning;
        }
        else
        {
            _running = call.NextRunning;
        }

        if (call.NextRunning is { } next) next.PreviousRunning = call.PreviousRunning;

        call.NextRunning = null;
        call.PreviousRunning = null;
        _mailChanged = _mailHead is not null;
        if (call.IsUse) _lastUsed = Silo.Now;
        if (call.Interleaves) return;

        _blocking--;
        if (call.Method.IsReadOnly) _blockingReadOnly--;
    }
}
