using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Strategies;

/// <summary>A heading that objectives stand under: a theme, pillar, priority or section. Themes may nest.</summary>
[GenerateSerializer, Immutable, Alias("strategies.theme")]
public sealed record Theme
{
    /// <summary>Unique within the strategy; objectives refer to it.</summary>
    [Id(0)] public required string Key { get; init; }

    /// <summary>As it is shown.</summary>
    [Id(1)] public required string Title { get; init; }

    /// <summary>What the document calls this level: Theme, Pillar, Priority.</summary>
    [Id(2)] public string Label { get; init; } = "Theme";

    /// <summary>The key of the theme it stands under.</summary>
    [Id(3)] public string? Parent { get; init; }

    /// <summary>The text under the heading.</summary>
    [Id(4)] public string? Narrative { get; init; }

    /// <summary>Whom it is about.</summary>
    [Id(5)] public Characteristics Characteristics { get; init; } = Characteristics.None;

    /// <summary>Framework mappings.</summary>
    [Id(6)] public ImmutableArray<FrameworkReference> Frameworks { get; init; } = [];
}
