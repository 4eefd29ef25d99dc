namespace EqualityCloud.Contracts.PublicFigures;

/// <summary>Puts one return in place of what was there; the same thing the other way round undoes it.</summary>
/// <param name="EmployerKey">The employer.</param>
/// <param name="Before">What must be there for the swap to be done; null for nothing.</param>
/// <param name="After">What is there afterwards; null for nothing.</param>
[GenerateSerializer, Immutable, Alias("public-figures.return-swap")]
public sealed record PublicReturnSwap(string EmployerKey, PublicPayGapReturn? Before, PublicPayGapReturn? After);
