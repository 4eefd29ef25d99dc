namespace EqualityCloud.Contracts.Indicators;

/// <summary>A step of a scale.</summary>
/// <param name="Level">Its number; a higher number is a higher level.</param>
/// <param name="Title">Its name.</param>
[GenerateSerializer, Immutable, Alias("indicators.scale-level")]
public sealed record ScaleLevel(int Level, string Title);
