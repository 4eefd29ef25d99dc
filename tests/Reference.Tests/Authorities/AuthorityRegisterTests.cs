using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Reference.Tests.Authorities;

public sealed class AuthorityRegisterTests
{
    private static readonly AuthorityRegister Register = AuthorityRegister.Standard;

    /// <summary>The counts of July 2025.</summary>
    [Theory]
    [InlineData(AuthorityType.ShireDistrict, 164)]
    [InlineData(AuthorityType.UnitaryAuthority, 63)]
    [InlineData(AuthorityType.MetropolitanDistrict, 36)]
    [InlineData(AuthorityType.LondonBorough, 32)]
    [InlineData(AuthorityType.CityCorporation, 1)]
    [InlineData(AuthorityType.County, 21)]
    [InlineData(AuthorityType.CombinedAuthority, 14)]
    [InlineData(AuthorityType.StrategicRegionalAuthority, 1)]
    [InlineData(AuthorityType.WelshPrincipalArea, 22)]
    [InlineData(AuthorityType.ScottishCouncilArea, 32)]
    [InlineData(AuthorityType.NorthernIrelandDistrict, 11)]
    public void All_OfAType_AreAsManyAsThereAre(AuthorityType type, int count) =>
        Assert.Equal(count, Register.All.Count(authority => authority.Type == type && authority.ExistsOn(new DateOnly(2025, 7, 1))));

    [Fact]
    public void All_PrincipalCouncilsOfEngland_Are317() =>
        Assert.Equal(317, Register.All.Count(authority => authority is { Nation: Nation.England, ValidTo: null } && !authority.Type.IsRegionalBody()));

    [Theory]
    [InlineData("E06000021", "Stoke-on-Trent", AuthorityType.UnitaryAuthority, Region.WestMidlands, null, null)]
    [InlineData("E06000016", "Leicester", AuthorityType.UnitaryAuthority, Region.EastMidlands, null, null)]
    [InlineData("E08000007", "Stockport", AuthorityType.MetropolitanDistrict, Region.NorthWest, null, "E47000001")]
    [InlineData("E07000178", "Oxford", AuthorityType.ShireDistrict, Region.SouthEast, "E10000025", null)]
    [InlineData("E09000001", "City of London", AuthorityType.CityCorporation, Region.London, null, "E61000001")]
    public void Find_Code_GivesTheAuthority(string code, string name, AuthorityType type, Region region, string? county, string? combined)
    {
        var authority = Register.Find(code)!;

        Assert.Equal((name, type, region, county, combined), (authority.Name, authority.Type, authority.Region, authority.County?.ToString(), authority.CombinedAuthority?.ToString()));
    }

    // The register that the table was made of had two counties elsewhere: Derbyshire and Lincolnshire.
    [Fact]
    public void All_Counties_LieInTheRegionOfTheirDistricts()
    {
        var districts = Register.All.Where(authority => authority.County is not null).ToArray();

        Assert.Equal(21, districts.Select(district => district.County).Distinct().Count());
        Assert.All(districts, district => Assert.Equal(district.Region, Register.Find($"{district.County}")!.Region));
    }

    // A combined authority may reach over a border; one that has the name of a region does not.
    [Fact]
    public void All_OfTheEastMidlandsCombinedAuthority_LieThere() =>
        Assert.All(Register.All.Where(authority => authority.CombinedAuthority?.ToString() == "E47000013"), authority => Assert.Equal(Region.EastMidlands, authority.Region));

    [Theory]
    [InlineData("E06009999")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public void Find_CodeOfNobody_GivesNothing(string? code) => Assert.Null(Register.Find(code));

    [Fact]
    public void Find_FormerCode_GivesTheSameAuthority()
    {
        var northumberland = Register.Find("E06000048")!;

        Assert.Equal("E06000057", northumberland.Code.ToString());
        Assert.Equal([(false, "E06000057"), (true, "E06000048")], northumberland.Codes.Select(span => (span.IsFormer, span.Code.ToString())));
        Assert.All(northumberland.Codes, span => Assert.Null(span.ValidFrom));
    }

    [Theory]
    [InlineData("stoke on trent")]
    [InlineData("Stoke-on-Trent City Council")]
    [InlineData("  STOKE-ON-TRENT")]
    public void FindByName_AnySpelling_GivesTheAuthority(string name) => Assert.Equal("E06000021", Assert.Single(Register.FindByName(name)).Code.ToString());

    [Fact]
    public void FindByName_NameOfTwoInTurn_GivesBoth() =>
        Assert.Equal(["E06000066", "E10000027"], Register.FindByName("Somerset").Select(authority => authority.Code.ToString()).Order());

    [Fact]
    public void FindByName_Ampersand_IsAnd() => Assert.Single(Register.FindByName("Westmorland & Furness"));

    [Fact]
    public void Search_PartOfAName_IsLimitedAndByName()
    {
        var found = Register.Search("stock", 10);

        Assert.Equal(["Stockport", "Stockton-on-Tees"], found.Select(authority => authority.Name));
        Assert.Single(Register.Search("stock", 1));
    }

    /// <summary>Taunton Deane went into Somerset West and Taunton in 2019 and with that into Somerset in 2023.</summary>
    [Fact]
    public void Today_MergedTwice_GoesAllTheWay() => Assert.Equal("E06000066", Assert.Single(Register.Today(Register.Find("E07000190")!)).Code.ToString());

    [Fact]
    public void Today_Divided_GivesEachPart() =>
        Assert.Equal(["E06000063", "E06000064"], Register.Today(Register.Find("E10000006")!).Select(authority => authority.Code.ToString()));

    [Fact]
    public void Today_OfOneThatExists_IsItself() => Assert.Same(Register.Find("E06000021"), Assert.Single(Register.Today(Register.Find("E06000021")!)));

    [Fact]
    public void Predecessors_OfAMerger_AreThoseThatEndedTheDayBefore()
    {
        var northYorkshire = Register.Find("E06000065")!;
        var before = Register.Predecessors(northYorkshire);

        Assert.Equal(8, before.Length);
        Assert.All(before, former => Assert.Equal(northYorkshire.ValidFrom!.Value.AddDays(-1), former.ValidTo));
    }

    [Fact]
    public void ExistsOn_TheDayOfChange_IsTheSuccessorsAlone()
    {
        var (county, unitary) = (Register.Find("E10000023")!, Register.Find("E06000065")!);

        Assert.Equal((true, false), (county.ExistsOn(new DateOnly(2023, 3, 31)), unitary.ExistsOn(new DateOnly(2023, 3, 31))));
        Assert.Equal((false, true), (county.ExistsOn(new DateOnly(2023, 4, 1)), unitary.ExistsOn(new DateOnly(2023, 4, 1))));
    }

    [Fact]
    public void Districts_OfACounty_AreItsOwn()
    {
        var districts = Register.Districts(Register.Find("E10000025")!);

        Assert.Equal(["Cherwell", "Oxford", "South Oxfordshire", "Vale of White Horse", "West Oxfordshire"], districts.Select(district => district.Name).Order());
    }

    [Fact]
    public void Members_OfGreaterManchester_AreTen() => Assert.Equal(10, Register.Members(Register.Find("E47000001")!).Length);

    [Fact]
    public void EveryCodeThatIsNamed_IsInTheRegister() => Assert.All(Register.All, authority =>
    {
        Assert.All(authority.Successors, code => Assert.NotNull(Register.Find(code)));
        Assert.True(authority.County is not { } county || Register.Find(county)!.Type == AuthorityType.County);
        Assert.True(authority.CombinedAuthority is not { } body || Register.Find(body)!.Type.IsRegionalBody());
        Assert.Equal(authority.ValidTo is null, authority.Successors.IsEmpty);
    });

    [Fact]
    public void EveryTypeAndRegion_HasAName()
    {
        Assert.Equal(11, Enum.GetValues<AuthorityType>().Select(type => type.Name()).Distinct().Count());
        Assert.Equal(12, Enum.GetValues<Region>().Select(region => region.Name()).Distinct().Count());
    }
}
