using EqualityCloud.Reference.Authorities;
using EqualityCloud.Reference.Features;

namespace EqualityCloud.Reference.Tests.Features;

public sealed class FeatureTableTests
{
    [Fact]
    public void Find_Stoke_HasTheCountsOfTheCensus()
    {
        var stoke = FeatureTable.Standard.Find(GssCode.Parse("E06000021"))!;

        Assert.Equal(258_367, stoke.Residents, 1000.0);
        Assert.InRange(stoke.MinorityEthnicPercent, 16, 17);
        Assert.InRange(stoke.DisabledPercent, 19, 23);
    }

    [Fact]
    public void Table_OfTheCouncilsThatExist_HasAllOfEnglandAndWales() => Assert.Empty(AuthorityRegister.Standard.All
        .Where(authority => authority is { ValidTo: null, Nation: Nation.England or Nation.Wales } && !authority.Type.IsRegionalBody())
        .Where(authority => FeatureTable.Standard.Find(authority.Code) is null)
        .Select(authority => authority.Name));

    [Fact]
    public void Find_ACouncilOfScotland_HasNone() => Assert.Null(FeatureTable.Standard.Find(GssCode.Parse("S12000033")));
}
