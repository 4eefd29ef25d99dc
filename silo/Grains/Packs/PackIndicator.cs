namespace EqualityCloud.Grains.Packs;

internal sealed record PackIndicator
{
    public required string Text { get; init; }
    public string? Metric { get; init; }
}
