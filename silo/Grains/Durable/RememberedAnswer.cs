namespace EqualityCloud.Grains.Durable;

/// <summary>The answer to a write with an idempotency key.</summary>
[GenerateSerializer, Immutable, Alias("durable.remembered-answer")]
internal sealed record RememberedAnswer
{
    [Id(0)] public required string Actor { get; init; }
    [Id(1)] public required string Key { get; init; }
    [Id(2)] public string? InputHash { get; init; }
    [Id(3)] public DateTimeOffset At { get; init; }
    [Id(4)] public int Version { get; init; }
    [Id(5)] public Guid? Created { get; init; }
}
