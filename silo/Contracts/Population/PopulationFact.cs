namespace EqualityCloud.Contracts.Population;

/// <summary>A fact about residents as it was added.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Entry">What it says.</param>
/// <param name="AddedBy">The id of who added it.</param>
/// <param name="AddedAt">When, UTC.</param>
[GenerateSerializer, Immutable, Alias("population.fact")]
public sealed record PopulationFact(Guid Id, PopulationFactEntry Entry, string AddedBy, DateTimeOffset AddedAt);
