using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Indicators;

/// <summary>What indicators refer to.</summary>
/// <param name="Families">The families, in the order of the catalogue.</param>
/// <param name="Schemes">The classifications.</param>
/// <param name="Scales">The scales.</param>
[GenerateSerializer, Immutable, Alias("indicators.catalogue-lists")]
public sealed record CatalogueLists(ImmutableArray<IndicatorFamily> Families, ImmutableArray<ClassificationScheme> Schemes, ImmutableArray<LevelScale> Scales);
