namespace EqualityCloud.Reference.Population;

/// <summary>How many residents are in a group.</summary>
/// <param name="Scheme">The classification, by its id in the catalogue.</param>
/// <param name="Group">The group, by its id in the classification.</param>
/// <param name="People">How many.</param>
public readonly record struct CensusCount(string Scheme, string Group, long People);
