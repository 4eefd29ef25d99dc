using System.Collections.Immutable;

using EqualityCloud.Contracts.PublicFigures;

namespace EqualityCloud.Grains.PublicFigures;

/// <summary>What storage keeps of a page of the register.</summary>
[GenerateSerializer, Immutable, Alias("public-figures.page-state")]
internal sealed record PublicPayGapPageState
{
    /// <summary>By employer's key.</summary>
    [Id(0)] public ImmutableArray<PublicPayGapReturn> Returns { get; init; } = [];
}
