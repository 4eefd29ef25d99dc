namespace EqualityCloud.Runtime.Tests.Grains;

[GenerateSerializer, Immutable, Alias("runtime-tests.ticket-view")]
public sealed record TicketView(string Text, bool RecordExists, string? Etag, string TextOnActivation, Guid Activation);
