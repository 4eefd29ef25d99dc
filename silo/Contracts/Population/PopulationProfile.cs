using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Population;

/// <summary>Who lives in a council's area: the census, and what the council adds.</summary>
[GenerateSerializer, Immutable, Alias("population.profile")]
public sealed record PopulationProfile
{
    /// <summary>The code that the area was found by; null where the council has none that is known.</summary>
    [Id(0)] public string? Code { get; init; }

    /// <summary>Why there are no census figures; null where there are.</summary>
    [Id(1)] public string? NotCovered { get; init; }

    /// <summary>The areas of the census that are added up; one where nothing changed since.</summary>
    [Id(2)] public ImmutableArray<PopulationArea> Areas { get; init; } = [];

    /// <summary>All usual residents; null where there are no census figures.</summary>
    [Id(3)] public long? Residents { get; init; }

    /// <summary>The day that the census speaks of.</summary>
    [Id(4)] public required DateOnly CensusDay { get; init; }

    /// <summary>Where the census figures are from.</summary>
    [Id(5)] public required string Source { get; init; }

    /// <summary>Under which licence they may be used.</summary>
    [Id(6)] public required string Licence { get; init; }

    /// <summary>Residents by group; empty where there are no census figures.</summary>
    [Id(7)] public ImmutableArray<PopulationCharacteristic> Characteristics { get; init; } = [];

    /// <summary>What the council adds, newest first.</summary>
    [Id(8)] public ImmutableArray<PopulationFact> Facts { get; init; } = [];
}
