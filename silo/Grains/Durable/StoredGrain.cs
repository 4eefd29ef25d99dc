namespace EqualityCloud.Grains.Durable;

/// <summary>A grain with one piece of state, whose memory never runs ahead of storage.</summary>
internal abstract class StoredGrain<TState>(IPersistentState<TState> store) : Grain
{
    private bool _failed;

    /// <summary>The state as stored. After a failed write, which may have landed all the same, it is not to be trusted, so nothing reads it again.</summary>
    protected TState State => _failed ? throw new OrleansException($"{this.GetGrainId()} is being reloaded after a failed write; try again.") : store.State;

    /// <summary>Whether a write failed: this activation is on its way out.</summary>
    protected bool HasFailed => _failed;

    /// <summary>Writes the next state; complete when it is durable. A failure ends the activation.</summary>
    protected async Task Save(TState next)
    {
        store.State = next;
        try
        {
            await store.WriteStateAsync();
        }
        catch
        {
            _failed = true;
            DeactivateOnIdle();
            throw;
        }
    }
}
