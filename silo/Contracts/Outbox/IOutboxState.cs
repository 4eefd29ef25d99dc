namespace EqualityCloud.Contracts.Outbox;

/// <summary>A stored state that may hold entries which other grains have not taken yet.</summary>
public interface IOutboxState
{
    /// <summary>Whether something waits for delivery; storage records the answer beside the state, in the same write.</summary>
    bool HasPendingOutbox { get; }
}
