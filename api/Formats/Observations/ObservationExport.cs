namespace EqualityCloud.Formats.Observations;

/// <summary>What a reader of an exported observation sees beside it.</summary>
/// <param name="Title">The metric's.</param>
/// <param name="Indicator">The national indicator with its version; null for a local one.</param>
/// <param name="GroupLabel">The name of each group, by key.</param>
/// <param name="Result">The value; null where it cannot be calculated.</param>
/// <param name="Unit">The value's.</param>
/// <param name="People">How many people are behind it; null where that is not known.</param>
/// <param name="Rule">How the value is made, or why there is none.</param>
public sealed record ObservationExport(string Title, string? Indicator, Func<string, string> GroupLabel, decimal? Result, string Unit, long? People, string Rule);
