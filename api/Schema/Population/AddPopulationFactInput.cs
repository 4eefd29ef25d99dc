using EqualityCloud.Contracts.Population;

namespace EqualityCloud.Schema.Population;

/// <summary>A fact about residents, with where it is from.</summary>
/// <param name="Fact">What it says.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record AddPopulationFactInput(PopulationFactEntry Fact, string? IdempotencyKey = null);
