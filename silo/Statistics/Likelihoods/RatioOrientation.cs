namespace EqualityCloud.Statistics.Likelihoods;

/// <summary>Which group's share stands on top. Sources differ, and a figure read the wrong way round says the opposite.</summary>
public enum RatioOrientation
{
    /// <summary>Group of interest over comparator, as in all SC-WRES metrics ("me_over_white") and disabled over not disabled.</summary>
    InterestOverComparator,

    /// <summary>Comparator over group of interest, as in NHS WRES indicators 2 and 4 ("white_over_me") and NHS WDES metric 2.</summary>
    ComparatorOverInterest,
}
