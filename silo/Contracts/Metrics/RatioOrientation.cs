namespace EqualityCloud.Contracts.Metrics;

/// <summary>Which group's share stands on top of a ratio. Sources differ, and a figure read the wrong way round says the opposite.</summary>
[GenerateSerializer, Alias("metrics.ratio-orientation")]
public enum RatioOrientation
{
    /// <summary>Group of interest over comparator, as in the Social Care WRES (minority ethnic over white).</summary>
    InterestOverComparator,

    /// <summary>Comparator over group of interest, as in NHS WRES 2 and 4 (white over minority ethnic) and NHS WDES 2.</summary>
    ComparatorOverInterest,
}
