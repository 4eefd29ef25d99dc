using EqualityCloud.GraphQL.DataLoaders;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>
/// Runs the resolvers of one operation one at a time, as an actor's turns: what they await comes back here.
/// So the loop knows when no resolver can go on, and only then are batches sent: each is as large as it can be.
/// </summary>
internal sealed class OperationLoop : SynchronizationContext
{
    private readonly Lock gate = new();
    private readonly Queue<(SendOrPostCallback Callback, object? State)> queue = [];
    private readonly BatchScheduler batches;
    private bool isRunning;
    private int pending;
    private TaskCompletionSource? idle;

    public OperationLoop(BatchScheduler batches)
    {
        this.batches = batches;
        batches.Wake = Wake;
    }

    /// <summary>Counts a field that waits; called on the loop.</summary>
    public void Begin() => pending++;

    /// <summary>Counts a field that has ended; called on the loop.</summary>
    public void End() => pending--;

    /// <summary>Runs the start and everything that follows from it.</summary>
    /// <returns>Ends when no field waits any more; already ended where none had to.</returns>
    public Task RunAsync<TState>(Action<TState> start, TState state)
    {
        lock (gate) isRunning = true;
        var outer = Current;
        SetSynchronizationContext(this);
        try
        {
            start(state);
            Drain();
        }
        finally
        {
            SetSynchronizationContext(outer);
        }
        lock (gate)
        {
            isRunning = false;
            if (queue.Count > 0 || batches.HasQueued) StartPump();
            if (pending == 0 && !isRunning) return Task.CompletedTask;
            idle = new TaskCompletionSource();
            return idle.Task;
        }
    }

    /// <summary>Runs the start and everything that follows from it.</summary>
    public Task RunAsync(Action start) => RunAsync(static run => run(), start);

    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (gate)
        {
            queue.Enqueue((d, state));
            if (!isRunning) StartPump();
        }
    }

    public override void Send(SendOrPostCallback d, object? state) => throw new NotSupportedException("Nothing may block a loop.");

    public override SynchronizationContext CreateCopy() => this;

    private void Wake()
    {
        lock (gate)
        {
            if (!isRunning) StartPump();
        }
    }

    private void StartPump()
    {
        isRunning = true;
        ThreadPool.UnsafeQueueUserWorkItem(static loop => loop.Pump(), this, preferLocal: false);
    }

    private void Pump()
    {
        var outer = Current;
        SetSynchronizationContext(this);
        TaskCompletionSource? ended = null;
        try
        {
            while (true)
            {
                Drain();
                lock (gate)
                {
                    if (queue.Count > 0 || batches.HasQueued) continue;
                    isRunning = false;
                    if (pending == 0) (ended, idle) = (idle, null);
                    break;
                }
            }
        }
        finally
        {
            SetSynchronizationContext(outer);
        }
        // Last, and outside the context: what waits for the loop goes on right here.
        ended?.TrySetResult();
    }

    private void Drain()
    {
        while (true)
        {
            while (TryTake(out var work)) work.Callback(work.State);
            if (!batches.Dispatch()) return;
        }
    }

    private bool TryTake(out (SendOrPostCallback Callback, object? State) work)
    {
        lock (gate) return queue.TryDequeue(out work);
    }
}
