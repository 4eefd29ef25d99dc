namespace EqualityCloud.Contracts.PublicFigures;

/// <summary>The quartiles of public values, by linear interpolation (QUARTILE.INC), to two decimals: nothing of them needs hiding.</summary>
/// <param name="Count">Of how many values.</param>
/// <param name="First">A quarter lie below, percent.</param>
/// <param name="Median">Half lie below, percent.</param>
/// <param name="Third">Three quarters lie below, percent.</param>
[GenerateSerializer, Immutable, Alias("public-figures.gap-quartiles")]
public sealed record GapQuartiles(int Count, decimal First, decimal Median, decimal Third);
