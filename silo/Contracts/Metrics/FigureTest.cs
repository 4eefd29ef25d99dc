namespace EqualityCloud.Contracts.Metrics;

/// <summary>Whether two groups differ by more than chance.</summary>
/// <param name="Method">How it was tested.</param>
/// <param name="P">The probability, 0 to 1, of a difference at least this unusual if the groups did not differ; two-sided.</param>
/// <param name="Z">For the z-test the difference in standard errors; null for Fisher's.</param>
[GenerateSerializer, Immutable, Alias("metrics.figure-test")]
public sealed record FigureTest(FigureTestMethod Method, decimal P, decimal? Z);
