using System.Collections.Immutable;

using EqualityCloud.Contracts.PublicFigures;

namespace EqualityCloud.Grains.PublicFigures;

/// <summary>What storage keeps of the register's years.</summary>
[GenerateSerializer, Immutable, Alias("public-figures.years-state")]
internal sealed record PublicPayGapYearsState
{
    /// <summary>Newest first.</summary>
    [Id(0)] public ImmutableArray<PublicPayGapYear> Years { get; init; } = [];
}
