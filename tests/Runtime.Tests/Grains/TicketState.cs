namespace EqualityCloud.Runtime.Tests.Grains;

[GenerateSerializer, Immutable, Alias("runtime-tests.ticket-state")]
public sealed record TicketState
{
    [Id(0)] public string Text { get; init; } = "";
}
