using System.Runtime.CompilerServices;

using Orleans.Runtime;

namespace EqualityCloud.Embedded.Calls;

/// <summary>Finds calls that wait for each other in a circle, and fails the one that closed it.</summary>
/// <remarks>
/// A call waits for the calls it sent and, while it is queued, for the calls that keep it from starting. The search walks these edges backwards
/// from the sender of a newly blocked call and looks for one of its blockers. That a sender waits is only sure once its activation is quiet and the
/// answer is awaited: a circle that is not yet sure is looked at again whenever one of its activations falls quiet. A sender that never awaits
/// the answer waits for nothing, so it is never failed.
/// </remarks>
internal sealed class CycleDetector
{
    private readonly Lock _lock = new();
    private readonly List<GrainCall> _suspects = [];

    /// <summary>Looks at a call that a grain sent and that cannot start.</summary>
    internal void Watch(GrainCall blocked)
    {
        lock (_lock)
        {
            if (Judge(blocked)) _suspects.Add(blocked);
        }
    }

    /// <summary>Looks again at every call under suspicion.</summary>
    internal void Judge()
    {
        lock (_lock)
        {
            _suspects.RemoveAll(suspect => !Judge(suspect));
        }
    }

    /// <summary>Fails the call if it closes a circle for sure; true while it may yet turn out to.</summary>
    private static bool Judge(GrainCall blocked)
    {
        // It may have started since it was found blocked; then it is its own call's turn to be looked at.
        if (blocked is not { IsOwed: true, IsWaiting: true } || FindCycle(blocked) is not { } cycle) return false;

        // Marked before looked at: an activation that falls quiet after this look brings us back.
        foreach (var wait in cycle)
        {
            wait.Waiter.Target.WatchForQuiet();
        }

        if (!cycle.TrueForAll(wait => wait.Waiter.Target.IsQuiet && IsAwaited(wait.Call))) return true;

        blocked.Fail(new OrleansException($"Call cycle: {string.Join(" -> ", cycle.Select(wait => wait.Waiter))} -> {cycle[0].Waiter}. Each waits for the next; none can go on."));
        return false;
    }

    /// <summary>The circle of waits that the blocked call closes, from its blocker on; null where it closes none.</summary>
    private static List<Wait>? FindCycle(GrainCall blocked)
    {
        if (blocked.Caller is not { } sender) return null;

        var blockers = blocked.Target.BlockersOf(blocked);
        if (blockers.Count == 0) return null;

        // For each call that waits for the sender, directly or not: which wait leads from it towards the sender, and to which running call.
        var towards = new Dictionary<GrainCall, (Wait Wait, GrainCall? Next)> { [sender] = (new Wait(sender, blocked), null) };
        var queue = new Queue<GrainCall>([sender]);
        while (queue.TryDequeue(out var running))
        {
            if (blockers.Contains(running)) return PathFrom(running, towards);

            if (running is { IsOwed: true, Caller: { } caller } && towards.TryAdd(caller, (new Wait(caller, running), running))) queue.Enqueue(caller);

            // While a call runs on its sender's own stack no answer is owed yet, but the sender cannot go on either.
            if (running is { Answer: null, Method.IsOneWay: false, Caller: { } below } && towards.TryAdd(below, (new Wait(below, running), running))) queue.Enqueue(below);

            foreach (var waiting in running.Target.BlockedBy(running))
            {
                if (waiting is { IsOwed: true, Caller: { } other } && !ReferenceEquals(waiting, blocked) && towards.TryAdd(other, (new Wait(other, waiting), running))) queue.Enqueue(other);
            }
        }

        return null;
    }

    private static List<Wait> PathFrom(GrainCall first, Dictionary<GrainCall, (Wait Wait, GrainCall? Next)> towards)
    {
        var path = new List<Wait>();
        for (GrainCall? at = first; at is not null;)
        {
            var (wait, next) = towards[at];
            path.Add(wait);
            at = next;
        }

        return path;
    }

    private static bool IsAwaited(GrainCall call)
    {
        if (call.Answer is not { } answer) return false;

        try
        {
            return ContinuationOf(answer) is not null;
        }
        catch (MissingFieldException)
        {
            // A runtime that calls the field otherwise: then every sender counts as waiting.
            return true;
        }
    }

    // Whether anybody waits for a task is nowhere public. Reading it is what tells a sender that waits from one that does not.
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "m_continuationObject")]
    private static extern ref object? ContinuationOf(Task task);

    /// <summary>One edge: a running call that waits for the answer of another.</summary>
    private readonly record struct Wait(GrainCall Waiter, GrainCall Call);
}
