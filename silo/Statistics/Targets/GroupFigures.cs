namespace EqualityCloud.Statistics.Targets;

/// <summary>The newest figures of one group.</summary>
/// <param name="Latest">The newest figure; null where there is none, or where it is hidden.</param>
/// <param name="Previous">The one before it.</param>
/// <param name="Interval">The interval of the newest figure; null where it has none.</param>
public sealed record GroupFigures(DatedValue? Latest, DatedValue? Previous = null, Interval? Interval = null);
