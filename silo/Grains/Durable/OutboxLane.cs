using System.Collections.Immutable;

using EqualityCloud.Contracts.Outbox;

namespace EqualityCloud.Grains.Durable;

/// <summary>
/// One sender's deliveries of a kind. Each holds all that is still owed, from the oldest on, and the receiver passes over what it has had: so a
/// delivery may leave while another is under way, and it does not matter which of them arrives first.
/// </summary>
/// <param name="carries">Which messages go this way.</param>
/// <param name="send">Sends entries to their receivers; complete when all of them have stored the effect.</param>
internal sealed class OutboxLane(Func<OutboxMessage, bool> carries, Func<ImmutableArray<OutboxEntry>, Task> send)
{
    private long _sentThrough;
    private Task _newest = Task.CompletedTask;

    /// <summary>The last sequence that is known to be delivered.</summary>
    public long DeliveredThrough { get; private set; }

    public bool Carries(OutboxEntry entry) => carries(entry.Message);

    /// <summary>Sends what is owed and not yet on its way; complete when all that is owed now has been delivered.</summary>
    public Task Run(ImmutableArray<OutboxEntry> owed)
    {
        ImmutableArray<OutboxEntry> batch = [.. owed.Where(entry => entry.Sequence > DeliveredThrough && Carries(entry))];
        if (!batch.IsEmpty && batch[^1].Sequence > _sentThrough)
        {
            _sentThrough = batch[^1].Sequence;
            _newest = Send(batch);
        }
        return _newest;
    }

    private async Task Send(ImmutableArray<OutboxEntry> batch)
    {
        try
        {
            await send(batch);
            DeliveredThrough = Math.Max(DeliveredThrough, batch[^1].Sequence);
        }
        catch
        {
            // Whoever asks next sends all of it again.
            _sentThrough = DeliveredThrough;
            throw;
        }
    }
}
