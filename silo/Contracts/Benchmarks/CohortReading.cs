namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>A comparison group as one reader sees it.</summary>
/// <param name="Release">What was released.</param>
/// <param name="OwnPercentile">The reader's own percentile; null where the reader is not in the group.</param>
/// <param name="OwnBand">The quarter in which the reader lies, 1 for the lowest values; null where it is not in the group.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.cohort-reading")]
public sealed record CohortReading(CohortRelease Release, ReleasedFigure? OwnPercentile, ReleasedFigure? OwnBand);
