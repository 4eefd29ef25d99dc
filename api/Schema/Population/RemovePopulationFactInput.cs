namespace EqualityCloud.Schema.Population;

/// <summary>A fact to be taken out.</summary>
/// <param name="FactId">The fact.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record RemovePopulationFactInput(Guid FactId, string? IdempotencyKey = null);
