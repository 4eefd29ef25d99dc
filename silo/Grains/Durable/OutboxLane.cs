using System.Collections.Immutable;

using EqualityCloud.Contracts.Outbox;

namespace EqualityCloud.Grains.Durable;

/// <summary>
/// One sender's deliveries of a kind. Each holds all that is still owed, from the oldest on, and the receiver passes over what it has had: so a
/// delivery may leave while another is under way, and it does not matter which of them arrives first.
/// </summary>
/// <remarks>Run in the grain's turns; deliveries end on any thread, so that a grain need not be woken to hear that all is well.</remarks>
/// <param name="carries">Which messages go this way.</param>
/// <param name="send">Sends entries to their receivers, with the ETag of the state that is settled by them, if any; complete when all of them have stored the effect.</param>
internal sealed class OutboxLane(Func<OutboxMessage, bool> carries, Func<ImmutableArray<OutboxEntry>, string?, Task> send)
{
    private long _deliveredThrough;
    private Task _newest = Task.CompletedTask;
    private volatile string? _settled;

    /// <summary>The last sequence that was sent.</summary>
    public long SentThrough { get; private set; }

    /// <summary>The last sequence that is known to be delivered.</summary>
    public long DeliveredThrough => Interlocked.Read(ref _deliveredThrough);

    /// <summary>The ETag of the last state that a receiver settled; null where none did.</summary>
    public string? Settled => _settled;

    public bool Carries(OutboxEntry entry) => carries(entry.Message);

    /// <summary>Sends what is owed and not yet on its way; complete when all that is owed now has been delivered.</summary>
    /// <param name="owed">What the state owes.</param>
    /// <param name="settles">The ETag of that state, where the receiver is to settle it.</param>
    public Task Run(ImmutableArray<OutboxEntry> owed, string? settles = null)
    {
        var batch = Undelivered(owed);
        // One that failed is sent again, with all that came since.
        if (!batch.IsEmpty && (batch[^1].Sequence > SentThrough || _newest.IsFaulted || _newest.IsCanceled))
        {
            SentThrough = batch[^1].Sequence;
            _newest = Send(batch, settles);
        }
        return _newest;
    }

    private ImmutableArray<OutboxEntry> Undelivered(ImmutableArray<OutboxEntry> owed)
    {
        var delivered = DeliveredThrough;
        foreach (var entry in owed)
        {
            if (entry.Sequence <= delivered || !Carries(entry))
            {
                return [.. owed.Where(one => one.Sequence > delivered && Carries(one))];
            }
        }
        return owed;
    }

    private async Task Send(ImmutableArray<OutboxEntry> batch, string? settles)
    {
        await send(batch, settles).ConfigureAwait(false);
        // Deliveries may end in any order.
        var through = batch[^1].Sequence;
        long known;
        do
        {
            known = DeliveredThrough;
        }
        while (known < through && Interlocked.CompareExchange(ref _deliveredThrough, through, known) != known);
        if (settles is not null)
        {
            _settled = settles;
        }
    }
}
