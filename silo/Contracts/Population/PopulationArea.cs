namespace EqualityCloud.Contracts.Population;

/// <summary>An area of the census.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
[GenerateSerializer, Immutable, Alias("population.area")]
public sealed record PopulationArea(string Code, string Name);
