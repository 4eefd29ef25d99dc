using System.Text.Json.Serialization;

using EqualityCloud.Contracts.Outbox;

namespace EqualityCloud.Grains.Durable;

/// <summary>The base of every state that is versioned and may owe deliveries.</summary>
[GenerateSerializer, Immutable, Alias("durable.state")]
internal abstract record DurableState : IOutboxState
{
    [Id(0)] public Envelope Envelope { get; init; } = new();

    /// <summary>Deliveries; and work of its own that a grain has begun and is to be woken for.</summary>
    [JsonIgnore]
    public bool HasPendingOutbox => !Envelope.Outbox.IsEmpty || HasBegunWork;

    /// <summary>Whether the grain has begun work of its own that it is to be woken for.</summary>
    [JsonIgnore]
    public virtual bool HasBegunWork => false;

    public IOutboxState Settled() => this with { Envelope = Envelope with { Outbox = [] } };

    /// <summary>Whether the thing was made, and not taken back.</summary>
    [JsonIgnore]
    public virtual bool Exists => Envelope.Version > 0;

    /// <summary>The same state in another envelope.</summary>
    public DurableState In(Envelope envelope) => this with { Envelope = envelope };
}
