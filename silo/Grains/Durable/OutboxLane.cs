using System.Collections.Immutable;

using EqualityCloud.Contracts.Outbox;

namespace EqualityCloud.Grains.Durable;

/// <summary>
/// One sender's deliveries of a kind, strictly one after the other: a receiver passes over what is older than the last sequence it took, so
/// two deliveries to it must never overtake each other.
/// </summary>
/// <param name="carries">Which messages go this way.</param>
/// <param name="send">Sends entries to their receivers; complete when all of them have stored the effect.</param>
internal sealed class OutboxLane(Func<OutboxMessage, bool> carries, Func<ImmutableArray<OutboxEntry>, Task> send)
{
    private Task _run = Task.CompletedTask;

    /// <summary>The last sequence that is known to be delivered.</summary>
    public long DeliveredThrough { get; private set; }

    public bool Carries(OutboxEntry entry) => carries(entry.Message);

    /// <summary>Delivers until nothing of this kind is owed. A call while one runs shares its end.</summary>
    /// <param name="owed">What is owed just now; asked again after each delivery.</param>
    public Task Run(Func<ImmutableArray<OutboxEntry>> owed)
    {
        if (_run.IsCompleted)
        {
            _run = RunToEnd(owed);
        }
        return _run;
    }

    private async Task RunToEnd(Func<ImmutableArray<OutboxEntry>> owed)
    {
        while (Next(owed()) is { IsEmpty: false } batch)
        {
            await send(batch);
            DeliveredThrough = batch[^1].Sequence;
        }
    }

    private ImmutableArray<OutboxEntry> Next(ImmutableArray<OutboxEntry> owed)
    {
        foreach (var entry in owed)
        {
            if (entry.Sequence > DeliveredThrough && Carries(entry))
            {
                return [.. owed.Where(e => e.Sequence > DeliveredThrough && Carries(e))];
            }
        }
        return [];
    }
}
