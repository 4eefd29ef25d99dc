namespace EqualityCloud.Statistics.PayGaps;

/// <summary>A figure of a gender pay gap return; each name is that of its column in the official file.</summary>
public enum PayGapField
{
    /// <summary>Gap in mean hourly pay.</summary>
    DiffMeanHourlyPercent,

    /// <summary>Gap in median hourly pay.</summary>
    DiffMedianHourlyPercent,

    /// <summary>Gap in mean bonus.</summary>
    DiffMeanBonusPercent,

    /// <summary>Gap in median bonus.</summary>
    DiffMedianBonusPercent,

    /// <summary>Men paid a bonus.</summary>
    MaleBonusPercent,

    /// <summary>Women paid a bonus.</summary>
    FemaleBonusPercent,

    /// <summary>Men in the lowest paid quarter.</summary>
    MaleLowerQuartile,

    /// <summary>Women in the lowest paid quarter.</summary>
    FemaleLowerQuartile,

    /// <summary>Men in the second lowest quarter.</summary>
    MaleLowerMiddleQuartile,

    /// <summary>Women in the second lowest quarter.</summary>
    FemaleLowerMiddleQuartile,

    /// <summary>Men in the second highest quarter.</summary>
    MaleUpperMiddleQuartile,

    /// <summary>Women in the second highest quarter.</summary>
    FemaleUpperMiddleQuartile,

    /// <summary>Men in the highest paid quarter.</summary>
    MaleTopQuartile,

    /// <summary>Women in the highest paid quarter.</summary>
    FemaleTopQuartile,
}
