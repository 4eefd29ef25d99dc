using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Outbox;

/// <summary>Entries of one sender in order; the receiver passes over those that it has had.</summary>
/// <param name="Sender">The sending grain: <c>type/id</c>, without the tenant, which both share.</param>
/// <param name="Entries">In the order of their sequence.</param>
[GenerateSerializer, Immutable, Alias("outbox.delivery")]
public sealed record Delivery(string Sender, ImmutableArray<OutboxEntry> Entries);
