namespace EqualityCloud.Contracts.Metrics;

/// <summary>A group that figures are given for.</summary>
/// <param name="Key">Unique within the breakdown.</param>
/// <param name="Label">As it is shown.</param>
[GenerateSerializer, Immutable, Alias("metrics.breakdown-group")]
public sealed record BreakdownGroup(string Key, string Label);
