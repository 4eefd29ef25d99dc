namespace EqualityCloud.Statistics.Disclosure;

/// <summary>The protections of a release, so that a test can take one away and show what it was for.</summary>
[Flags]
internal enum Protections
{
    None = 0,

    /// <summary>A minimum of contributors.</summary>
    Contributors = 1 << 0,

    /// <summary>One contributor more, because a member reads.</summary>
    Reader = 1 << 1,

    /// <summary>No sum that is mostly one or two contributors'.</summary>
    Dominance = 1 << 2,

    /// <summary>No pooled figure of few cases, or of all but a few.</summary>
    SmallCounts = 1 << 3,

    /// <summary>No figure of a group that is all alike: no cases, nothing but cases, quartiles that coincide.</summary>
    ClassDisclosure = 1 << 4,

    /// <summary>No group below the minimum told apart by releases of a period.</summary>
    Differencing = 1 << 5,

    /// <summary>No small difference between periods.</summary>
    Periods = 1 << 6,

    /// <summary>No small difference between versions.</summary>
    Versions = 1 << 7,

    /// <summary>Rounding of all that is shown.</summary>
    Rounding = 1 << 8,

    /// <summary>The audit: for each contributor a second world in which its figure is another. It stands behind all the others.</summary>
    Audit = 1 << 9,

    /// <summary>Changes over those who stand behind two periods pass the ledgers of both, as releases do.</summary>
    Matched = 1 << 10,

    All = (1 << 11) - 1,
}
