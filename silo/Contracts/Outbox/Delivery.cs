using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Outbox;

/// <summary>Entries of one sender in order; the receiver passes over those that it has had.</summary>
/// <param name="Sender">The sending grain: <c>type/id</c>, without the tenant, which both share.</param>
/// <param name="Entries">In the order of their sequence.</param>
/// <param name="Settles">
/// The ETag of the sender's state where that owes these entries and nothing else: once they are stored, the receiver settles it in the <see cref="IOutboxIndex"/>
/// together with those of other senders. Null where the sender does that itself.
/// </param>
[GenerateSerializer, Immutable, Alias("outbox.delivery")]
public sealed record Delivery(string Sender, ImmutableArray<OutboxEntry> Entries, string? Settles = null);
