namespace EqualityCloud.Grains.Durable;

/// <summary>A grain with one piece of state, whose memory never runs ahead of storage.</summary>
internal abstract class StoredGrain<TState>(IPersistentState<TState> store) : Grain
{
    private bool _failed;
    private bool _writing;
    private TState? _stored;
    private TaskCompletionSource? _nextWrite;

    /// <summary>The state as stored: while a write is under way still the one before it, since whatever runs meanwhile must not act on what may be lost. After a failed write, which may have landed all the same, it is not to be trusted, so nothing reads it again.</summary>
    protected TState State => _failed ? throw new OrleansException($"{this.GetGrainId()} is being reloaded after a failed write; try again.") : _writing ? _stored! : store.State;

    /// <summary>Whether a write failed: this activation is on its way out.</summary>
    protected bool HasFailed => _failed;

    /// <summary>Whether a write is under way: what is stored is about to be something else.</summary>
    protected bool IsWriting => _writing;

    /// <summary>The ETag of the state as stored; null where nothing is.</summary>
    protected string? Etag => store.Etag;

    /// <summary>Writes the next state; complete when it is durable. A failure ends the activation.</summary>
    protected async Task Save(TState next)
    {
        (_stored, _writing) = (store.State, true);
        store.State = next;
        await EndOnFailure(store.WriteStateAsync);
        (_stored, _writing) = (default, false);
        TellFollowers();
    }

    /// <summary>Waits, in a call that interleaves, until the state has been written again or the time is over. A failed write ends the waiting, too.</summary>
    protected async Task NextWrite(TimeSpan atMost, TimeProvider clock)
    {
        _nextWrite ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var ended = new CancellationTokenSource();
        await Task.WhenAny(_nextWrite.Task, Task.Delay(atMost, clock, ended.Token));
        await ended.CancelAsync();
    }

    /// <summary>Waits as <see cref="NextWrite"/> does, past writes that change nothing of what is looked at.</summary>
    protected async Task WaitForChange(Func<bool> isChanged, TimeSpan atMost, TimeProvider clock)
    {
        for (var since = clock.GetTimestamp(); !_failed && !isChanged() && clock.GetElapsedTime(since) is var waited && waited < atMost;)
        {
            await NextWrite(atMost - waited, clock);
        }
    }

    /// <summary>Removes what is stored; complete when that is durable.</summary>
    protected Task ClearState() => EndOnFailure(store.ClearStateAsync);

    /// <summary>Runs a write of something that this grain stores. It may have landed although it failed, so a failure ends the activation.</summary>
    protected async Task EndOnFailure(Func<Task> write)
    {
        try
        {
            await write();
        }
        catch
        {
            _failed = true;
            // Whoever waits would keep this activation from ending.
            TellFollowers();
            DeactivateOnIdle();
            throw;
        }
    }

    /// <summary>Wakes whoever waits for a change.</summary>
    protected void TellFollowers()
    {
        _nextWrite?.TrySetResult();
        _nextWrite = null;
    }
}
