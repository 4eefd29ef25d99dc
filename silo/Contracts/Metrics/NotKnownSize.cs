namespace EqualityCloud.Contracts.Metrics;

/// <summary>How many people's group is not known. They are in no numerator and no denominator of a comparison, so their number is always shown.</summary>
/// <param name="Recorded">Whether the observation says how many they are.</param>
/// <param name="People">How many they are; null where that is not recorded.</param>
/// <param name="Percent">Of all people, the share whose group is not known; null where that is not recorded or there is nobody.</param>
/// <param name="Sentence">The same in words, to stand beside the figures.</param>
[GenerateSerializer, Immutable, Alias("metrics.not-known-size")]
public sealed record NotKnownSize(bool Recorded, long? People, decimal? Percent, string Sentence);
