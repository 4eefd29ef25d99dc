namespace EqualityCloud.Statistics.PayGaps;

/// <summary>The shares of men and women in one quarter as published.</summary>
/// <param name="Male">Percent men; null where left out.</param>
/// <param name="Female">Percent women; null where left out.</param>
public readonly record struct PublishedQuarter(decimal? Male, decimal? Female);
