namespace EqualityCloud.Contracts.PublicFigures;

/// <summary>A year of the register.</summary>
/// <param name="Year">The year of the snapshot.</param>
/// <param name="Returns">How many employers' returns it holds.</param>
[GenerateSerializer, Immutable, Alias("public-figures.pay-gap-year")]
public sealed record PublicPayGapYear(int Year, int Returns);
