using System.Collections.Immutable;

namespace EqualityCloud.Contracts.PublicFigures;

/// <summary>A council beside its nearest neighbours: those of its type that are most like it by residents and by the shares minority ethnic, disabled and of working age.</summary>
/// <param name="Council">The council.</param>
/// <param name="Quartiles">Of the neighbours; null where none of them has a value.</param>
/// <param name="Neighbours">The neighbours that made a return, the most alike first.</param>
[GenerateSerializer, Immutable, Alias("public-figures.council-neighbours")]
public sealed record CouncilNeighbours(CouncilPayGap Council, GapQuartiles? Quartiles, ImmutableArray<CouncilNeighbour> Neighbours);
