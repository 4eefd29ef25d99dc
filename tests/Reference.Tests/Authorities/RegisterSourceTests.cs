using System.Globalization;

using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Reference.Tests.Authorities;

public sealed class RegisterSourceTests
{
    private static readonly AuthorityRegister Register = AuthorityRegister.Standard;

    private static readonly Dictionary<string, AuthorityType> Types = new()
    {
        ["shire_district"] = AuthorityType.ShireDistrict,
        ["county"] = AuthorityType.County,
        ["unitary"] = AuthorityType.UnitaryAuthority,
        ["metropolitan_district"] = AuthorityType.MetropolitanDistrict,
        ["london_borough"] = AuthorityType.LondonBorough,
        ["city_corporation"] = AuthorityType.CityCorporation,
        ["welsh_unitary"] = AuthorityType.WelshPrincipalArea,
        ["scottish_unitary"] = AuthorityType.ScottishCouncilArea,
        ["ni_district"] = AuthorityType.NorthernIrelandDistrict,
        ["combined_authority"] = AuthorityType.CombinedAuthority,
        ["strategic_regional_authority"] = AuthorityType.StrategicRegionalAuthority,
    };

    /// <summary>Counties that the source puts into another region than their districts.</summary>
    private static readonly Dictionary<string, string> Corrected = new() { ["E10000007"] = "East Midlands", ["E10000019"] = "East Midlands" };

    [SourceFact]
    public void Table_AuthoritiesThatExist_AreTheSources()
    {
        var published = PublishedRegister.Read("local-authorities.csv");
        var bodies = published.ToDictionary(row => row["mysociety_code"], row => row["gss_code"]);

        Assert.Equal(published.Count, Register.All.Count(authority => authority.ValidTo is null));
        Assert.All(published, row =>
        {
            var authority = Same(row);
            Assert.Equal(row["county_gss_code"], authority.County?.ToString() ?? "");
            Assert.Equal(row["combined_authority"] is { Length: > 0 } body ? bodies[body] : "", authority.CombinedAuthority?.ToString() ?? "");
            Assert.Equal(row["former_gss_codes"], string.Join(',', authority.Codes.Where(span => span.IsFormer).Select(span => span.Code)));
            Assert.Null(authority.ValidTo);
            Assert.Empty(authority.Successors);
        });
    }

    [SourceFact]
    public void Table_AbolishedAuthorities_AreTheSourcesWithACode()
    {
        var published = PublishedRegister.Read("local-authorities-abolished.csv").Where(row => row["gss_code"].Length > 0).ToList();

        Assert.Equal(published.Count, Register.All.Count(authority => authority.ValidTo is not null));
        Assert.All(published, row =>
        {
            var authority = Same(row);
            var end = DateOnly.Parse(row["end_date"], CultureInfo.InvariantCulture);
            Assert.Equal(end is { Month: 4, Day: 1 } ? end.AddDays(-1) : end, authority.ValidTo);
            Assert.Equal(row["replaced_by_gss"], string.Join(';', authority.Successors));
        });
    }

    private static Authority Same(IReadOnlyDictionary<string, string> row)
    {
        var authority = Register.Find(row["gss_code"]);
        Assert.NotNull(authority);
        Assert.Equal(row["gss_code"], authority.Code.ToString());
        Assert.Equal((row["name"], row["official_name"], Types[row["type"]]), (authority.Name, authority.OfficialName, authority.Type));
        Assert.Equal((Corrected.GetValueOrDefault(row["gss_code"], row["region"]), row["nation"]), (authority.Region.Name(), authority.Nation == Nation.NorthernIreland ? "Northern Ireland" : authority.Nation.ToString()));
        Assert.Equal(row["start_date"], authority.ValidFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        return authority;
    }
}
