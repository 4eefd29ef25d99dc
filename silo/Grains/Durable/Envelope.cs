using System.Collections.Immutable;

using EqualityCloud.Contracts.Outbox;

namespace EqualityCloud.Grains.Durable;

/// <summary>What every durable state carries beside its content: revision, deliveries owed and taken, answers remembered.</summary>
[GenerateSerializer, Immutable, Alias("durable.envelope")]
internal sealed record Envelope
{
    /// <summary>The grain's own revision; 0 means that the thing was never made.</summary>
    [Id(0)] public int Version { get; init; }

    /// <summary>The last sequence given to an outbox entry; never reused.</summary>
    [Id(1)] public long LastSequence { get; init; }

    /// <summary>Deliveries owed, oldest first.</summary>
    [Id(2)] public ImmutableArray<OutboxEntry> Outbox { get; init; } = [];

    /// <summary>Answers to writes with an idempotency key, oldest first.</summary>
    [Id(3)] public ImmutableArray<RememberedAnswer> Answers { get; init; } = [];

    /// <summary>The last sequence taken from each sender.</summary>
    [Id(4)] public ImmutableSortedDictionary<string, long> Taken { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>The job that last imported into this, and what it did: a resumed job gets the same answer again.</summary>
    [Id(5)] public RememberedImport? LastImport { get; init; }

    /// <summary>The entries of a delivery that were not taken before.</summary>
    public ImmutableArray<OutboxEntry> NewOf(Delivery delivery) =>
        Taken.TryGetValue(delivery.Sender, out var last) ? [.. delivery.Entries.Where(e => e.Sequence > last)] : delivery.Entries;

    /// <summary>With a delivery noted as taken.</summary>
    public Envelope Take(Delivery delivery) => this with { Taken = Taken.SetItem(delivery.Sender, delivery.Entries[^1].Sequence) };

    /// <summary>Without the entries that have been delivered.</summary>
    public Envelope Trim(long deliveredThrough) =>
        Outbox.IsEmpty || Outbox[0].Sequence > deliveredThrough ? this : this with { Outbox = [.. Outbox.Where(e => e.Sequence > deliveredThrough)] };

    /// <summary>With messages owed.</summary>
    public Envelope Owe(ImmutableArray<OutboxMessage> messages, string actor, DateTimeOffset at)
    {
        if (messages.IsEmpty)
        {
            return this;
        }
        var first = LastSequence + 1;
        return this with
        {
            LastSequence = LastSequence + messages.Length,
            Outbox = Outbox.AddRange(messages.Select((message, i) => new OutboxEntry(first + i, actor, at, message))),
        };
    }
}
