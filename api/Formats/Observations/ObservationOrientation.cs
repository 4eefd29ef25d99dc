namespace EqualityCloud.Formats.Observations;

/// <summary>Which group's share stands on top of a ratio. Sources differ, so a ratio without it is not read.</summary>
public enum ObservationOrientation
{
    InterestOverComparator,
    ComparatorOverInterest,
}
