namespace EqualityCloud.Contracts.Outbox;

/// <summary>A state that may owe deliveries to other grains. A storage provider records the answer beside the state, in the same write.</summary>
public interface IOutboxState
{
    /// <summary>Whether something is still to be delivered.</summary>
    bool HasPendingOutbox { get; }

    /// <summary>The same state when all that it owed has been delivered: as a provider gives it back where that was recorded without writing the state again.</summary>
    IOutboxState Settled();
}
