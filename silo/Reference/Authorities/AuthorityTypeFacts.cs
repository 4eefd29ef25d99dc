namespace EqualityCloud.Reference.Authorities;

/// <summary>What a type of authority is called and what it means.</summary>
public static class AuthorityTypeFacts
{
    /// <summary>The type in words.</summary>
    public static string Name(this AuthorityType type) => type switch
    {
        AuthorityType.ShireDistrict => "Non-metropolitan district",
        AuthorityType.County => "County",
        AuthorityType.UnitaryAuthority => "Unitary authority",
        AuthorityType.MetropolitanDistrict => "Metropolitan district",
        AuthorityType.LondonBorough => "London borough",
        AuthorityType.CityCorporation => "City corporation",
        AuthorityType.WelshPrincipalArea => "Welsh principal area",
        AuthorityType.ScottishCouncilArea => "Scottish council area",
        AuthorityType.NorthernIrelandDistrict => "Northern Ireland district",
        AuthorityType.CombinedAuthority => "Combined authority",
        AuthorityType.StrategicRegionalAuthority => "Strategic regional authority",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>Whether it is a body of several councils and not a principal council itself.</summary>
    public static bool IsRegionalBody(this AuthorityType type) => type is AuthorityType.CombinedAuthority or AuthorityType.StrategicRegionalAuthority;

    /// <summary>Whether it serves residents whom no other council of the same tier serves: all councils but counties. Only these may be added up.</summary>
    public static bool IsLowerTierOrUnitary(this AuthorityType type) => !type.IsRegionalBody() && type != AuthorityType.County;
}
