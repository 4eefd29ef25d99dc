namespace EqualityCloud.Statistics.PayGaps;

/// <summary>What may be wrong with a gender pay gap return; stable codes.</summary>
public enum PayGapProblemCode
{
    /// <summary>The figure has to be there.</summary>
    Required,

    /// <summary>The figure is above 100, below the service's lowest value or, for a share, below 0.</summary>
    OutOfRange,

    /// <summary>The figure has more than one decimal place.</summary>
    TooManyDecimals,

    /// <summary>No man was paid a bonus, so there can be no bonus gap.</summary>
    BonusGapWithoutMaleBonus,

    /// <summary>Men were paid bonuses, so the bonus gap has to be there.</summary>
    BonusGapMissing,

    /// <summary>No woman was paid a bonus but men were, so the bonus gap should be 100.</summary>
    BonusGapShouldBe100,

    /// <summary>Men and women in a quarter do not make exactly 100.</summary>
    QuarterNotWhole,

    /// <summary>Some quarters are filled in and others are not.</summary>
    QuartersIncomplete,

    /// <summary>There are no quarters, in a year that does not allow it.</summary>
    QuartersMissing,
}
