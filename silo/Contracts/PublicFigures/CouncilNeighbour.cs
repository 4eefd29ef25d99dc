namespace EqualityCloud.Contracts.PublicFigures;

/// <summary>A council that is like another.</summary>
/// <param name="Distance">How unlike the two are: 0 for the same features, 1 for the two of the type that are farthest apart; to three decimals.</param>
/// <param name="PayGap">Its published gap.</param>
[GenerateSerializer, Immutable, Alias("public-figures.council-neighbour")]
public sealed record CouncilNeighbour(decimal Distance, CouncilPayGap PayGap);
