namespace EqualityCloud.Formats.Observations;

/// <summary>What a reader of an exported observation sees beside it.</summary>
/// <param name="Title">The metric's.</param>
/// <param name="Indicator">The national indicator with its version; null for a local one.</param>
/// <param name="GroupLabel">The name of each group, by key.</param>
/// <param name="GroupResult">The value of each group, by key.</param>
/// <param name="Result">The metric's own value, made from all its groups.</param>
public sealed record ObservationExport(string Title, string? Indicator, Func<string, string> GroupLabel, Func<string, ShownResult> GroupResult, ShownResult Result);
