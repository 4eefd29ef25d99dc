namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>A comparison group as one reader sees it.</summary>
/// <param name="Release">What was released.</param>
/// <param name="MedianChange">The change of the median since the period before, over the councils that stand behind both.</param>
/// <param name="ChangeCounted">How many councils stand behind both; 0 where the change is hidden.</param>
/// <param name="OwnPercentile">The reader's own percentile; null where the reader is not in the group.</param>
/// <param name="OwnBand">The quarter in which the reader lies, 1 for the lowest values; null where it is not in the group.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.cohort-reading")]
public sealed record CohortReading(CohortRelease Release, ReleasedFigure MedianChange, int ChangeCounted, ReleasedFigure? OwnPercentile, ReleasedFigure? OwnBand);
