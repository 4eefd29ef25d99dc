using System.Collections.Immutable;

namespace EqualityCloud.Contracts.PublicFigures;

/// <summary>A part of the councils' published pay gaps of a year.</summary>
/// <param name="Total">How many councils fit the request.</param>
/// <param name="Quartiles">Of all that fit; null where none of them has a value.</param>
/// <param name="Councils">Those asked for.</param>
[GenerateSerializer, Immutable, Alias("public-figures.council-pay-gap-page")]
public sealed record CouncilPayGapPage(int Total, GapQuartiles? Quartiles, ImmutableArray<CouncilPayGap> Councils);
