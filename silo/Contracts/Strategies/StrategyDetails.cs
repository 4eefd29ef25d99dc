using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Strategies;

/// <summary>All of a strategy that its editors write.</summary>
[GenerateSerializer, Immutable, Alias("strategies.strategy-details")]
public sealed record StrategyDetails
{
    /// <summary>As printed on its cover.</summary>
    [Id(0)] public required string Title { get; init; }

    /// <summary>What sort of document it is.</summary>
    [Id(1)] public StrategyKind Kind { get; init; }

    /// <summary>From when until when it runs.</summary>
    [Id(2)] public required Period Period { get; init; }

    /// <summary>What it wants to come true.</summary>
    [Id(3)] public string? Vision { get; init; }

    /// <summary>What it is, in a paragraph.</summary>
    [Id(4)] public string? Summary { get; init; }

    /// <summary>Parts that are not themes, in order.</summary>
    [Id(5)] public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>In order; a parent stands before its children.</summary>
    [Id(6)] public ImmutableArray<Theme> Themes { get; init; } = [];

    /// <summary>Quoted facts.</summary>
    [Id(7)] public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Framework mappings.</summary>
    [Id(8)] public ImmutableArray<FrameworkReference> Frameworks { get; init; } = [];

    /// <summary>Governance bodies that watch over it.</summary>
    [Id(9)] public ImmutableArray<Oversight> Oversight { get; init; } = [];

    /// <summary>How often it is reviewed.</summary>
    [Id(10)] public ReviewCadence? Review { get; init; }

    /// <summary>Role titles of who leads it.</summary>
    [Id(11)] public ImmutableArray<string> Leads { get; init; } = [];

    /// <summary>Role title of who answers for it.</summary>
    [Id(12)] public string? SeniorResponsibleRole { get; init; }

    /// <summary>The document that it was taken from.</summary>
    [Id(13)] public SourceDocument? Source { get; init; }
}
