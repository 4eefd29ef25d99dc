namespace EqualityCloud.Statistics.PayGaps;

/// <summary>How many people a group needs before a pay gap is worked out for it, and which rule says so. A setting, as the rules are still changing.</summary>
/// <param name="MinimumPerGroup">People needed in the group and in its comparator, 0 or more.</param>
/// <param name="Rule">The rule's name, to be shown.</param>
/// <param name="Dated">The rule's date, to be shown; null for a rule without one.</param>
public sealed record PayGapThreshold(int MinimumPerGroup, string Rule, DateOnly? Dated)
{
    /// <summary>No threshold: the gender pay gap regulations have none.</summary>
    public static PayGapThreshold None { get; } = new(0, "SI 2017/353: no threshold for each sex", null);

    /// <summary>10 in each group, the government's plan for ethnicity and disability pay gap reporting.</summary>
    public static PayGapThreshold Reporting { get; } = new(10, "Government response on ethnicity and disability pay gap reporting (CP 1542)", new DateOnly(2026, 3, 25));

    /// <summary>50 in each group, as the voluntary guidance on ethnicity pay advised for publication.</summary>
    public static PayGapThreshold VoluntaryGuidance { get; } = new(50, "Ethnicity pay reporting: guidance for employers", new DateOnly(2023, 4, 17));
}
