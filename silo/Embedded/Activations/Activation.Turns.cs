using EqualityCloud.Embedded.Calls;

using Microsoft.Extensions.Logging;

using Orleans;
using Orleans.Storage;

namespace EqualityCloud.Embedded.Activations;

/// <summary>Turns: pieces of code between awaits, of which one runs at a time.</summary>
internal sealed partial class Activation
{
    /// <summary>How many turns run before the thread is offered to other activations.</summary>
    private const int TurnsInARow = 64;

    private TurnItem? _itemHead;
    private TurnItem? _itemTail;

    /// <summary>Whether a thread runs turns or is on its way to.</summary>
    private bool _turn;

    private bool _watched;

    /// <summary>Whether no turn runs or is due, so that its calls wait for something outside.</summary>
    internal bool IsQuiet
    {
        get
        {
            lock (this) return !_turn;
        }
    }

    /// <summary>Has the search for cycles look again when this activation next falls quiet.</summary>
    internal void WatchForQuiet()
    {
        lock (this) _watched = true;
    }

    /// <summary>Where awaits of grain code come back to.</summary>
    public override void Post(SendOrPostCallback d, object? state)
    {
        var item = new TurnItem(d, state);
        lock (this)
        {
            if (_itemTail is null)
            {
                _itemHead = item;
            }
            else
            {
                _itemTail.Next = item;
            }

            _itemTail = item;
            if (_turn) return;

            _turn = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: true);
    }

    public override void Send(SendOrPostCallback d, object? state) =>
        throw new NotSupportedException("A grain's turns cannot be waited for by blocking.");

    void IThreadPoolWorkItem.Execute()
    {
        SetSynchronizationContext(this);
        try
        {
            for (var turns = 0; turns < TurnsInARow; turns++)
            {
                if (!RunOne()) return;
            }
        }
        finally
        {
            SetSynchronizationContext(null);
        }

        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    private bool RunOne()
    {
        TurnItem? item;
        GrainCall? call = null;
        bool watched = false;
        lock (this)
        {
            item = _itemHead;
            if (item is not null)
            {
                _itemHead = item.Next;
                if (_itemHead is null) _itemTail = null;
            }
            else
            {
                call = TakeNext() ?? NextStep();
                if (call is not null)
                {
                    Enter(call);
                }
                else
                {
                    watched = FallQuiet();
                }
            }
        }

        if (item is not null)
        {
            Guard(item);
        }
        else if (call is not null)
        {
            Start(call);
        }
        else
        {
            if (watched) Silo.Cycles.Judge();
            return false;
        }

        InlineTurn.ResetContext();
        return true;
    }

    private bool FallQuiet()
    {
        _turn = false;
        var watched = _watched;
        _watched = false;
        return watched;
    }

    private void Guard(TurnItem item)
    {
        try
        {
            item.Run();
        }
        catch (Exception e)
        {
            // Only async void gets here: there is no call to fail.
            Silo.Log.LogError(e, "Unhandled exception in a continuation of grain {Grain}", GrainId);
        }
    }

    private void Start(GrainCall call)
    {
        CallScope.Current = call;
        var run = call.Run();
        if (run.IsCompleted)
        {
            Finish(call, run);
        }
        else
        {
            FinishLater(call, run);
        }
    }

    /// <summary>Runs a call on its caller's stack, the turn being taken. The caller's contexts are as before when this returns.</summary>
    private Task RunInline(GrainCall call)
    {
        var callers = InlineTurn.Enter(this, call);
        var run = call.Run();
        var finished = run.IsCompleted;
        Task answer;
        if (finished)
        {
            Judge(call, run);
            answer = call.AnswerAtOnce(run);
            call.Over();
        }
        else
        {
            answer = call.OweAnswer();
            Silo.Pending.Add(call);
            FinishLater(call, run);
        }

        callers.Leave();
        bool more;
        bool watched = false;
        lock (this)
        {
            if (finished) Leave(call);
            more = _itemHead is not null || _mailChanged || (_ending is not null && _running is null);
            if (!more) watched = FallQuiet();
        }

        if (more) ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: true);
        if (watched) Silo.Cycles.Judge();
        return answer;
    }

    private void FinishLater(GrainCall call, Task run) =>
        // Comes back as a turn, or within the one that completes the task.
        run.GetAwaiter().UnsafeOnCompleted(() => Finish(call, run));

    private void Finish(GrainCall call, Task run)
    {
        Judge(call, run);
        lock (this) Leave(call);
        call.Settle(run);
        call.Over();
    }

    /// <summary>What a failed run says about the activation.</summary>
    private void Judge(GrainCall call, Task run)
    {
        if (!run.IsFaulted) return;

        var exception = run.Exception!.InnerExceptions[0];
        if (exception is InconsistentStateException { IsSourceActivation: true } conflict)
        {
            conflict.IsSourceActivation = false;
            Deactivate(new DeactivationReason(DeactivationReasonCode.ApplicationError, exception, "The state in storage is not the one in memory."));
        }

        if (call.Method.IsOneWay)
        {
            Silo.Log.LogWarning(exception, "One-way call {Call} failed", call);
        }
    }
}
