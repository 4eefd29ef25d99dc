namespace EqualityCloud.Grains.Packs;

/// <summary>The pack that an import works through; apart from its progress, which is written at each step.</summary>
[GenerateSerializer, Immutable, Alias("packs.text-state")]
internal sealed record PackTextState
{
    [Id(0)] public string Json { get; init; } = "";
}
