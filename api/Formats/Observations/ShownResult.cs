namespace EqualityCloud.Formats.Observations;

/// <summary>A value as it stands beside what it is made from.</summary>
/// <param name="Value">The value; null where it cannot be calculated.</param>
/// <param name="Unit">The value's.</param>
/// <param name="People">How many people are behind it; null where that is not known.</param>
/// <param name="Rule">How the value is made, or why there is none.</param>
public sealed record ShownResult(decimal? Value, string Unit, long? People, string Rule);
