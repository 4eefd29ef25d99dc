namespace EqualityCloud.Contracts.Indicators;

/// <summary>Where a set of indicators comes from: a standard, a law, or practice.</summary>
/// <param name="Id">Its stable id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Url">Where it can be read; null for practice without a source of its own.</param>
[GenerateSerializer, Immutable, Alias("indicators.family")]
public sealed record IndicatorFamily(string Id, string Title, string Publisher, string? Url);
