namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>The kinds of comparison group, in the published order of precedence: an earlier one is released first and may rule out a later one.</summary>
public enum BenchmarkGroupKind
{
    /// <summary>Everybody.</summary>
    All,

    /// <summary>One nation.</summary>
    Nation,

    /// <summary>One region of England.</summary>
    Region,

    /// <summary>One type of council.</summary>
    Type,

    /// <summary>One type of council within a region.</summary>
    RegionAndType,

    /// <summary>Councils of about the same size.</summary>
    SizeBand,

    /// <summary>The area of one combined authority.</summary>
    CombinedAuthority,

    /// <summary>Councils that are alike, in groups that do not overlap.</summary>
    Family,
}
