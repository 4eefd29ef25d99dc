namespace EqualityCloud.Contracts.Publications;

/// <summary>The figures of one group.</summary>
/// <param name="Label">The group.</param>
/// <param name="Value">Its share, rate or value.</param>
/// <param name="Count">How many were counted.</param>
/// <param name="People">Out of how many.</param>
[GenerateSerializer, Immutable, Alias("publications.group")]
public sealed record PublicGroup(string Label, PublicFigure Value, PublicFigure Count, PublicFigure People);
