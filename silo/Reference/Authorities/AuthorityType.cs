namespace EqualityCloud.Reference.Authorities;

/// <summary>What kind of authority it is in law.</summary>
public enum AuthorityType
{
    /// <summary>Lower tier of a two-tier area; a county serves the same residents.</summary>
    ShireDistrict,

    /// <summary>Upper tier of a two-tier area.</summary>
    County,

    /// <summary>All services of its area, in England.</summary>
    UnitaryAuthority,

    /// <summary>A district of a former metropolitan county.</summary>
    MetropolitanDistrict,

    /// <summary>One of the 32 boroughs.</summary>
    LondonBorough,

    /// <summary>The City of London Corporation.</summary>
    CityCorporation,

    /// <summary>A principal area of Wales.</summary>
    WelshPrincipalArea,

    /// <summary>A council area of Scotland.</summary>
    ScottishCouncilArea,

    /// <summary>A district of Northern Ireland.</summary>
    NorthernIrelandDistrict,

    /// <summary>A body of several councils in England.</summary>
    CombinedAuthority,

    /// <summary>The Greater London Authority.</summary>
    StrategicRegionalAuthority,
}
