using System.Globalization;

using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Reference.Tests.Authorities;

public sealed class EmployerNamesTests
{
    private static readonly DateOnly Snapshot = new(2022, 3, 31);

    [Theory]
    [InlineData("Stoke-on-Trent City Council", "E06000021")]
    [InlineData("STOKE ON TRENT CITY COUNCIL", "E06000021")]
    [InlineData("The London Borough Of Lewisham", "E09000023")] // not its name in the register
    [InlineData("South Oxfordshire and Vale of White Horse District Councils", "E07000179 E07000180")] // one return of two
    [InlineData("Cumbria County Council", "E10000006")] // until 31 March 2023
    [InlineData("Cumberland Council", "")] // from 1 April 2023
    [InlineData("Stoke Heath Bakeries Limited", "")]
    [InlineData("West Midlands Combined Authority", "")] // no council
    [InlineData("", "")]
    public void Find_ByAnEmployersName_IsItsCouncils(string name, string codes) =>
        Assert.Equal(codes, string.Join(' ', EmployerNames.Standard.Find(name, Snapshot).Select(authority => authority.Code)));

    [Theory]
    [InlineData("East Suffolk Council", "2019-03-31", "E07000244")]
    [InlineData("East Suffolk Council", "2019-03-30", "")]
    public void Find_ACouncilThatBeganTheDayAfterTheSnapshot_MakesItsReturn(string name, string snapshot, string codes) =>
        Assert.Equal(codes, string.Join(' ', EmployerNames.Standard.Find(name, DateOnly.Parse(snapshot, CultureInfo.InvariantCulture)).Select(authority => authority.Code)));

    // The employers of seven years that were matched to councils by hand.
    [SourceFact]
    public void Find_EveryEmployerThatIsKnownToBeACouncil_FindsIt()
    {
        var rows = PublishedRegister.Read("gpg-employer-to-gss.csv");
        var wrong = rows.Where(row =>
        {
            var year = int.Parse(row["reporting_year"][..4], CultureInfo.InvariantCulture);
            var council = AuthorityRegister.Standard.Find(row["gss_code"]);
            return !EmployerNames.Standard.Find(row["EmployerName"], new DateOnly(year, 3, 31)).Contains(council!);
        });

        Assert.Empty(wrong.Select(row => $"{row["reporting_year"]} {row["EmployerName"]} {row["gss_code"]}"));
    }
}
