using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>One group of an overview.</summary>
/// <param name="Group">The group's key.</param>
/// <param name="State">What came of it.</param>
/// <param name="Contributed">How many contributed to the release; 0 where there is none.</param>
/// <param name="Median">The median, shown or hidden with its rule; null where no release was asked for.</param>
/// <param name="HiddenBy">The rules that hide figures of it, as codes.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.overview-cell")]
public sealed record OverviewCell(string Group, OverviewState State, int Contributed, ReleasedFigure? Median, ImmutableArray<string> HiddenBy);
