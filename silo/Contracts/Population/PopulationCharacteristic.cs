using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Population;

/// <summary>Residents by the groups of one classification. "Ethnic minority" has two meanings, so there are two classifications of it: leaving out all White groups, and leaving out White British alone.</summary>
[GenerateSerializer, Immutable, Alias("population.characteristic")]
public sealed record PopulationCharacteristic
{
    /// <summary>The classification.</summary>
    [Id(0)] public required string Scheme { get; init; }

    /// <summary>Its name.</summary>
    [Id(1)] public required string Title { get; init; }

    /// <summary>What it divides by: ethnicity, sex, disability and so on.</summary>
    [Id(2)] public required string Characteristic { get; init; }

    /// <summary>Of whom, such as all usual residents, or residents aged 16 and over.</summary>
    [Id(3)] public required string Base { get; init; }

    /// <summary>How many of them have a known group: what percentages are of.</summary>
    [Id(4)] public required long Known { get; init; }

    /// <summary>In the order of the classification.</summary>
    [Id(5)] public required ImmutableArray<PopulationGroup> Groups { get; init; }

    /// <summary>What to look out for.</summary>
    [Id(6)] public string? Note { get; init; }
}
