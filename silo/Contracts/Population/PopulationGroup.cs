namespace EqualityCloud.Contracts.Population;

/// <summary>How many residents are in a group.</summary>
/// <param name="Key">The group in its classification.</param>
/// <param name="Label">As it is shown.</param>
/// <param name="People">How many.</param>
/// <param name="Percent">Of the people whose group is known; for those whose group is not, of all. Null where there is nobody.</param>
/// <param name="NotKnown">Whether these are people who did not answer.</param>
[GenerateSerializer, Immutable, Alias("population.group")]
public sealed record PopulationGroup(string Key, string Label, long People, decimal? Percent, bool NotKnown);
