using EqualityCloud.Reference.Authorities;
using EqualityCloud.Reference.Population;
using EqualityCloud.Reference.Tests.Authorities;

namespace EqualityCloud.Reference.Tests.Population;

public sealed class CensusPopulationTests
{
    private static readonly AuthorityRegister Register = AuthorityRegister.Standard;

    [Fact]
    public void Table_OfTheCensus_HasThe331AreasOf2021AndAllResidents()
    {
        Assert.Equal(331, CensusPopulation.Standard.Codes.Count());
        Assert.Equal(59_597_578, CensusPopulation.Standard.Codes.Sum(code => Of(code.ToString()).Of("ethnicity-ew-2021-19").Sum(count => count.People)));
        // Another table of the same census, so a few people differ.
        Assert.InRange(CensusPopulation.Standard.Codes.Sum(code => Of(code.ToString()).Residents), 59_597_000, 59_598_500);
    }

    /// <summary>The two meanings of "ethnic minority", as published: leaving out all White groups, and leaving out White British alone.</summary>
    [Theory]
    [InlineData("E06000016", 59.1, 66.8)]
    [InlineData("E06000021", 16.5, 21.5)]
    [InlineData("E07000178", 29.3, 46.5)]
    [InlineData("E08000007", 12.6, 16.6)]
    public void Of_AnAuthorityOf2021_HasItsOwnFigures(string code, double withoutWhite, double withoutWhiteBritish)
    {
        var area = Of(code);
        var groups = area.Of("ethnicity-ew-2021-19");
        double all = groups.Sum(group => group.People);
        string[] white = ["white-british", "white-irish", "gypsy-or-irish-traveller", "roma", "other-white"];

        Assert.Equal(withoutWhite, 100 * groups.Where(group => !white.Contains(group.Group)).Sum(group => group.People) / all, 1);
        Assert.Equal(withoutWhiteBritish, 100 * groups.Where(group => group.Group != "white-british").Sum(group => group.People) / all, 1);
        Assert.Equal([code], area.Areas.Select(part => part.Code.ToString()));
    }

    [Theory]
    [InlineData("E06000063", "E07000026 E07000028 E07000029")]
    [InlineData("E06000064", "E07000027 E07000030 E07000031")]
    [InlineData("E06000065", "E07000163 E07000164 E07000165 E07000166 E07000167 E07000168 E07000169")]
    [InlineData("E06000066", "E07000187 E07000188 E07000189 E07000246")]
    [InlineData("E10000025", "E07000177 E07000178 E07000179 E07000180 E07000181")]
    public void Of_AnAreaMergedSinceOrACounty_AddsUpItsDistrictsAndNothingTwice(string code, string districts)
    {
        var area = Of(code);

        Assert.Equal(districts.Split(' '), area.Areas.Select(part => part.Code.ToString()).Order());
        Assert.Equal(districts.Split(' ').Sum(district => Of(district).Residents), area.Residents);
        Assert.Equal(Of("E06000016").Counts.Length, area.Counts.Length);
    }

    [Fact]
    public void Of_EveryCouncilOfEnglandAndWalesToday_IsKnown() => Assert.All(
        Register.All.Where(authority => authority.ValidTo is null && authority.Nation is Nation.England or Nation.Wales && authority.Type is not (AuthorityType.CombinedAuthority or AuthorityType.StrategicRegionalAuthority)),
        authority => Assert.NotNull(CensusPopulation.Standard.Of(authority)));

    [Fact]
    public void Of_EnglandsDistrictsAndUnitaries_AddUpToTheCensus() => Assert.Equal(
        CensusPopulation.Standard.Codes.Sum(code => Of(code.ToString()).Residents),
        Register.All
            .Where(authority => authority.ValidTo is null && authority.Nation is Nation.England or Nation.Wales && authority.Type is not (AuthorityType.County or AuthorityType.CombinedAuthority or AuthorityType.StrategicRegionalAuthority))
            .Sum(authority => CensusPopulation.Standard.Of(authority)!.Residents));

    [Theory]
    [InlineData("S12000036")]
    [InlineData("N09000003")]
    [InlineData("E61000001")]
    public void Of_AnAreaThatTheCensusDoesNotCover_IsNotKnown(string code) => Assert.Null(CensusPopulation.Standard.Of(Register.Find(code)!));

    /// <summary>The codes that the register has; they were given new ones later.</summary>
    [Theory]
    [InlineData("E08000016", 244_000, 245_500)]
    [InlineData("E08000019", 556_000, 557_500)]
    public void Of_BarnsleyAndSheffield_StandUnderTheirOlderCodes(string code, long from, long to) => Assert.InRange(Of(code).Residents, from, to);

    [SourceFact]
    public void Table_AgainstTheSource_HasItsNumbers()
    {
        foreach (var line in File.ReadLines(Path.Combine(SourceFactAttribute.Folder, "census2021-sex-age-la.csv")).Skip(1))
        {
            var cells = line.Split(',');
            var area = Of(cells[0]);
            Assert.Equal(
                (long.Parse(cells[2], null), long.Parse(cells[3], null), long.Parse(cells[4], null), long.Parse(cells[5], null)),
                (People(area, "sex", "female"), People(area, "sex", "male"), People(area, CensusPopulation.SexOfWorkingAge, "female"), People(area, CensusPopulation.SexOfWorkingAge, "male")));
        }
        foreach (var line in File.ReadLines(Path.Combine(SourceFactAttribute.Folder, "census2021-disability-la.csv")).Skip(1))
        {
            // Names may hold commas; the numbers stand at the end.
            var cells = line.Split(',');
            Assert.Equal((long.Parse(cells[^2], null), long.Parse(cells[^1], null)), (People(Of(cells[0]), "disability-binary", "disabled"), People(Of(cells[0]), "disability-binary", "not-disabled")));
        }
    }

    private static long People(AreaPopulation area, string scheme, string group) => area.Of(scheme).Single(count => count.Group == group).People;

    private static AreaPopulation Of(string code) => CensusPopulation.Standard.Of(Register.Find(code)!)!;
}
