using System.Reflection;

using EqualityCloud.Embedded.Activations;

using Orleans;
using Orleans.Runtime;

namespace EqualityCloud.Embedded.Calls;

/// <summary>One call: its message, its place in queues, the context that filters see, and the way back to its caller.</summary>
/// <remarks>
/// All of that in one object, so that a call costs one allocation and its filters none.
/// The links and counters are guarded by the lock of the target activation, the rest belongs to the turn that runs the call.
/// </remarks>
#pragma warning disable CA1001 // A cancellation source without a timer holds nothing to free, and disposing it would race with a caller who gives up late.
internal abstract class GrainCall : CallScope, IIncomingGrainCallContext
#pragma warning restore CA1001
{
    private const int Waiting = 0;
    private const int Started = 1;
    private const int Abandoned = 2;

    private int _stage;
    private int _progress;
    private object? _result;
    private bool _hasResult;
    private CancellationTokenSource? _cancellation;

    private protected GrainCall() => Call = this;

    internal GrainCall? NextInMailbox { get; set; }

    internal GrainCall? NextRunning { get; set; }

    internal GrainCall? PreviousRunning { get; set; }

    /// <summary>The activation it is queued at or runs on.</summary>
    internal Activation Target { get; set; } = null!;

    internal GrainMethod Method { get; private protected set; } = null!;

    /// <summary>The call that sent this one; null where no grain did.</summary>
    internal GrainCall? Caller { get; private set; }

    /// <summary>The neighbours and the deadline in <see cref="PendingCalls"/>, under its lock.</summary>
    internal GrainCall? NextPending { get; set; }

    internal GrainCall? PreviousPending { get; set; }

    internal TimeSpan Deadline { get; set; }

    internal byte PendingShard { get; set; }

    /// <summary>Whether it may start while others await.</summary>
    internal bool Interleaves { get; set; }

    /// <summary>Whether it counts as use of the grain, so that the grain is not idle.</summary>
    internal virtual bool IsUse => true;

    /// <summary>Whether it goes on to the grain's next activation if this one ends before it starts.</summary>
    internal virtual bool OutlivesActivation => true;

    /// <summary>The token that the caller gave among its arguments.</summary>
    internal CancellationToken Cancellation { get; set; }

    /// <summary>The token that the grain is given in its place: cancelled as a turn of the grain, and also when the caller's patience ends.</summary>
    internal CancellationToken GrainCancellation
    {
        get
        {
            if (_cancellation is null)
            {
                _cancellation = new CancellationTokenSource();
                // The caller may have given up between the start of the call and this moment, and found nothing to cancel.
                if (Answer is { IsCompleted: true }) _cancellation.Cancel();
            }

            return _cancellation.Token;
        }
    }

    /// <summary>Whether an answer is owed that the caller may be waiting for.</summary>
    internal abstract bool IsOwed { get; }

    /// <summary>The task that the caller holds; null while the call runs on the caller's own stack.</summary>
    internal abstract Task? Answer { get; }

    /// <summary>What the grain method returned.</summary>
    internal Task? GrainTask { get; private set; }

    public object Grain => Target.GrainInstance!;

    public MethodInfo InterfaceMethod => Method.InterfaceMethod;

    public MethodInfo ImplementationMethod => Method.ImplementationIn(Grain.GetType());

    public string InterfaceName => Method.InterfaceName;

    public string MethodName => Method.Name;

    public virtual GrainId? SourceId => Caller?.Target.GrainId;

    public GrainId TargetId => Target.GrainId;

    public object? Result
    {
        get => _hasResult ? _result : GrainTask is { IsCompletedSuccessfully: true } task ? ResultOf(task) : null;
        set
        {
            _result = value;
            _hasResult = true;
        }
    }

    /// <summary>Whether a filter set the answer, which then stands for the grain's own.</summary>
    private protected bool HasOwnResult => _hasResult;

    /// <summary>Fills in what the sender knows.</summary>
    internal void From(CallScope? sender, GrainMethod method)
    {
        Method = method;
        Caller = sender?.Call;
        Values = sender?.Values;
    }

    /// <summary>Runs the next filter, or the grain method after the last.</summary>
    public Task Invoke()
    {
        var filters = Target.Silo.Filters;
        return _stage < filters.Length
            ? filters[_stage++].Invoke(this)
            : GrainTask = InvokeGrain(Target.GrainInstance!) ?? throw new InvalidOperationException($"{this} returned null in place of a task.");
    }

    /// <summary>Runs filters and grain; what they throw at once is a failed task as well.</summary>
    internal virtual Task Run()
    {
        try
        {
            var chain = Invoke();
            // A filter that does not wait for the grain still must not answer before it.
            return GrainTask is null || GrainTask.IsCompleted || ReferenceEquals(chain, GrainTask) ? chain : BothAsync(chain, GrainTask);
        }
        catch (Exception e)
        {
            return Task.FromException(e);
        }

        static async Task BothAsync(Task chain, Task grain)
        {
            await chain.ConfigureAwait(true);
            await grain.ConfigureAwait(true);
        }
    }

    /// <summary>Takes it from the mailbox to run it; false where its caller has given up.</summary>
    internal bool TryStart() => Interlocked.CompareExchange(ref _progress, Started, Waiting) == Waiting;

    /// <summary>Whether it has neither started nor been given up.</summary>
    internal bool IsWaiting => Volatile.Read(ref _progress) == Waiting;

    /// <summary>Whether the caller gave up before it started.</summary>
    internal bool IsAbandoned => Volatile.Read(ref _progress) == Abandoned;

    /// <summary>The caller has its answer before the grain gave one: the call does not start, or is asked to stop.</summary>
    private protected void Abandon()
    {
        Interlocked.CompareExchange(ref _progress, Abandoned, Waiting);
        if (_cancellation is { } source)
        {
            Target.Post(static cancellation => ((CancellationTokenSource)cancellation!).Cancel(), source);
        }
    }

    /// <summary>Lets the caller wait: makes the task that it gets.</summary>
    internal abstract Task OweAnswer();

    /// <summary>The answer of a call that is not even queued.</summary>
    internal abstract Task Refused(Exception exception);

    /// <summary>The finished run as the task that the caller gets, where it waited on its own stack.</summary>
    internal abstract Task AnswerAtOnce(Task finished);

    /// <summary>Answers the caller with the outcome of the finished run.</summary>
    internal abstract void Settle(Task finished);

    /// <summary>Answers the caller with an exception, unless it already has an answer.</summary>
    internal abstract void Fail(Exception exception);

    /// <summary>Lets go of the sender, which flows that captured this call would otherwise keep with all its own senders.</summary>
    internal void Over() => Caller = null;

    internal bool Conflicts(GrainCall other) => !Interleaves && !other.Interleaves && !(Method.IsReadOnly && other.Method.IsReadOnly);

    public override string ToString() => $"{Target?.GrainId}.{Method.Name}";

    protected abstract Task? InvokeGrain(object grain);

    private protected abstract object? ResultOf(Task finished);
}
