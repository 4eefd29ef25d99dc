namespace EqualityCloud.Statistics.PayGaps;

/// <summary>The four quarters of staff by hourly pay, lowest first.</summary>
public enum PayQuarterName
{
    /// <summary>The lowest paid quarter.</summary>
    Lower,

    /// <summary>The second lowest.</summary>
    LowerMiddle,

    /// <summary>The second highest.</summary>
    UpperMiddle,

    /// <summary>The highest paid quarter.</summary>
    Upper,
}
