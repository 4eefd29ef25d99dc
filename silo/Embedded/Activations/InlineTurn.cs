using System.Runtime.CompilerServices;

using EqualityCloud.Embedded.Calls;
using EqualityCloud.Embedded.Hosting;

namespace EqualityCloud.Embedded.Activations;

/// <summary>A turn on the stack of the caller: what must hold for it, and the caller's contexts, which it puts back.</summary>
/// <remarks>
/// The fast path of a call. An idle activation's turn is taken and the method runs where the caller stands, which saves two thread hops.
/// The grain sees nothing of it: its synchronisation context is its activation, its execution context holds the call's scope and nothing else of the caller's.
/// </remarks>
internal readonly struct InlineTurn
{
    /// <summary>How many grains deep a stack may grow; deeper calls are queued.</summary>
    private const int MaxDepth = 16;

    private static readonly ExecutionContext Clean = CaptureClean();

    [ThreadStatic] private static int t_depth;

    private readonly ExecutionContext _execution;
    private readonly SynchronizationContext? _synchronization;

    private InlineTurn(ExecutionContext execution, SynchronizationContext? synchronization)
    {
        _execution = execution;
        _synchronization = synchronization;
    }

    internal static bool Allowed(Silo silo, GrainCall call) =>
        silo.RunsInline && !call.Method.IsOneWay && t_depth < MaxDepth
        && TaskScheduler.Current == TaskScheduler.Default && !ExecutionContext.IsFlowSuppressed() && RuntimeHelpers.TryEnsureSufficientExecutionStack();

    internal static InlineTurn Enter(Activation activation, GrainCall call)
    {
        var callers = new InlineTurn(ExecutionContext.Capture()!, SynchronizationContext.Current);
        t_depth++;
        SynchronizationContext.SetSynchronizationContext(activation);
        ExecutionContext.Restore(Clean);
        CallScope.Current = call;
        return callers;
    }

    internal void Leave()
    {
        t_depth--;
        SynchronizationContext.SetSynchronizationContext(_synchronization);
        ExecutionContext.Restore(_execution);
    }

    /// <summary>Drops what a turn left in the thread's execution context, so that the next one does not see it.</summary>
    internal static void ResetContext() => ExecutionContext.Restore(Clean);

    private static ExecutionContext CaptureClean()
    {
        ExecutionContext? clean = null;
        var thread = new Thread(() => clean = ExecutionContext.Capture());
        thread.UnsafeStart();
        thread.Join();
        return clean!;
    }
}
