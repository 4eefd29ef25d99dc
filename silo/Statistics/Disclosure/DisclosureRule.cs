namespace EqualityCloud.Statistics.Disclosure;

/// <summary>The rule by which a figure is hidden; stable codes, with words for people in <see cref="DisclosureRuleWords"/>.</summary>
public enum DisclosureRule
{
    /// <summary>Fewer contributors than the minimum, counting one more because a member that reads can take its own value out.</summary>
    TooFewContributors,

    /// <summary>Enough contributed, but so many of them wait until enough move together that too few are left.</summary>
    Waiting,

    /// <summary>Enough for a median, too few for quartiles and percentiles.</summary>
    TooFewForQuartiles,

    /// <summary>Together with releases of the same period it would single out a group smaller than the minimum.</summary>
    Differencing,

    /// <summary>It differs from a release of another period by too few members.</summary>
    PeriodDifferencing,

    /// <summary>It would differ from an earlier version in the values of too few contributors.</summary>
    TooFewChanged,

    /// <summary>Counts that are too small, or too much one contributor's; which of the two is not said, since that would tell something.</summary>
    SmallOrDominated,

    /// <summary>The contributors' values are so alike that the group's figure would be each member's.</summary>
    ClassDisclosure,

    /// <summary>With it a contributor's figure could be narrowed below the protection width.</summary>
    ProtectionWidth,

    /// <summary>A cell below the threshold.</summary>
    SmallCell,

    /// <summary>A cell hidden so that another cannot be worked out.</summary>
    Complement,

    /// <summary>A percentage or mean of a part that is too small.</summary>
    SmallPart,

    /// <summary>There is nothing to calculate it from.</summary>
    NotCalculable,

    /// <summary>Beside what was published of it before, it would tell about few people.</summary>
    EarlierVersion,

    /// <summary>It is not recorded how many people it is based on.</summary>
    BaseNotKnown,
}
