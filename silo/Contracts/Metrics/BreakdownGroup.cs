namespace EqualityCloud.Contracts.Metrics;

/// <summary>A group that figures are given for.</summary>
/// <param name="Key">Unique within the breakdown.</param>
/// <param name="Label">As it is shown.</param>
/// <param name="NotKnown">Whether these are people whose group is not known or who preferred not to say: they are in no other group's figure.</param>
[GenerateSerializer, Immutable, Alias("metrics.breakdown-group")]
public sealed record BreakdownGroup(string Key, string Label, bool NotKnown = false);
