using System.Text;
using EqualityCloud.Formats.Problems;
using EqualityCloud.Formats.PublicReturns;
using EqualityCloud.Statistics.PayGaps;

namespace EqualityCloud.Formats.Tests.PublicReturns;

/// <summary>The traps of the official file, each by name, on a small file of our own.</summary>
public sealed class GenderPayGapReaderTests
{
    private static readonly GenderPayGapFile File = GenderPayGapReader.Read(Given.Fixture("gender-pay-gap.csv"), (ReportingYear?)null);

    [Fact]
    public void Read_TheFixture_HasEachEmployerOnceAndNoErrors()
    {
        Assert.Equal((5, 0, new ReportingYear(2022)), (File.Rows, File.Problems.Errors, File.Year));
        Assert.Equal(["101", "102", "103", "104"], File.Returns.Select(r => r.EmployerKey));
    }

    [Fact]
    public void NegativeGap_StaysNegative() => Assert.Equal(-2.6m, Of("101").Figures.MeanHourly);

    [Fact]
    public void CellWithALeadingTabOrApostropheBeforeAMinus_IsTheNumber() =>
        Assert.Equal((-3.5m, -10.4m), (Of("102").Figures.MeanHourly, Of("102").Figures.MedianHourly));

    [Fact]
    public void SicCodesWithALineBreak_AreOneList()
    {
        Assert.Equal("1,84110", Of("101").SicCodes);
        Assert.True(Of("101").IsPublicSector);
        Assert.False(Of("104").IsPublicSector);
    }

    [Fact]
    public void DuplicateEmployer_KeepsTheLatestAndWarns()
    {
        Assert.Equal((5, 20), (Of("101").Row, Of("101").Submitted!.Value.Day));
        var warning = Given.Only(File.Problems, RowProblemCodes.Duplicate);
        Assert.Equal((2, false, "EmployerName"), (warning.Row, warning.IsError, warning.Column));
    }

    [Fact]
    public void DuplicateEmployer_LatestFirst_KeepsTheLatest()
    {
        var lines = Lines();
        (lines[1], lines[4]) = (lines[4], lines[1]);

        Assert.Equal(-2.6m, Read(lines).Returns.Single(r => r.EmployerKey == "101").Figures.MeanHourly);
    }

    [Fact]
    public void TrueInAnyCase_IsTrue() => Assert.Equal([false, true, true, false], File.Returns.Select(r => r.Late));

    [Fact]
    public void DatesOfThreeForms_AreTheSameDay() =>
        Assert.All(File.Returns.Take(3), r => Assert.Equal(new DateOnly(2023, 3, 30), r.Deadline));

    [Fact]
    public void DueDate_IsTheDayAfterTheDeadline()
    {
        Assert.Equal(new ReportingYear(2022).Deadline(EmployerSector.Public), Of("101").Deadline);
        Assert.Equal(new ReportingYear(2022).Deadline(EmployerSector.Private), Of("104").Deadline);
    }

    [Fact]
    public void EmptyBonusGap_IsNotZero() => Assert.Null(Of("101").Figures.MeanBonus);

    [Fact]
    public void ZeroBonusGapWhereNoManHadABonus_BecomesEmptyWithAWarning()
    {
        var lines = Lines();
        lines[1] = lines[1].Replace("-1.4,0,,,0,0", "-1.4,0,0.00,0.00,0,0", StringComparison.Ordinal);

        var file = Read(lines[..2]);

        Assert.Null(Assert.Single(file.Returns).Figures.MeanBonus);
        Assert.Equal(2, Given.CountOf(file.Problems, "BONUS_GAP_WITHOUT_MALE_BONUS"));
        Assert.Equal(0, file.Problems.Errors);
    }

    [Fact]
    public void JointEmployers_AreMarkedAndSaid()
    {
        Assert.True(Of("102").IsJoint);
        Assert.Equal(3, Given.Only(File.Problems, RowProblemCodes.JointReturn).Row);
    }

    [Fact]
    public void StoredValuesOfTwoDecimals_AreTakenWithAWarning()
    {
        Assert.Equal(12.345m, Of("103").Figures.MeanHourly);
        Assert.Contains(File.Problems.First, p => p is { Row: 4, Code: "MORE_THAN_ONE_DECIMAL", IsError: false, Column: "DiffMeanHourlyPercent" });
    }

    [Fact]
    public void RenamedEmployer_KeepsBothNames() => Assert.Equal(("Cold Fell Council", "Cold Fell and Moor Council"), (Of("103").Name, Of("103").CurrentName));

    [Fact]
    public void NumberInASizeBand_IsWhole() => Assert.Equal("5000 to 19,999", Of("103").Size);

    [Fact]
    public void ResponsiblePerson_IsNotKept() =>
        Assert.DoesNotContain("Person", string.Join('|', File.Returns.Select(r => r.ToString())), StringComparison.Ordinal);

    [Fact]
    public void ByteOrderMark_IsPassedOver()
    {
        using var marked = new MemoryStream([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Given.FixtureText("gender-pay-gap.csv"))]);

        Assert.Equal(4, GenderPayGapReader.Read(marked, (ReportingYear?)null).Returns.Length);
    }

    [Fact]
    public void YearGivenAndFileOfAnother_IsAnErrorInEachRow()
    {
        var file = GenderPayGapReader.Read(Given.Fixture("gender-pay-gap.csv"), new ReportingYear(2021));

        Assert.Empty(file.Returns);
        Assert.Equal(5, Given.CountOf(file.Problems, RowProblemCodes.YearMismatch));
    }

    [Fact]
    public void NotANumber_NamesRowColumnValueAndWhatToDo()
    {
        var lines = Lines();
        lines[3] = lines[3].Replace("12.345", "about 12", StringComparison.Ordinal);

        var file = Read(lines);

        var problem = Given.Only(file.Problems, RowProblemCodes.Number);
        Assert.Equal((4, "DiffMeanHourlyPercent", "about 12", true), (problem.Row, problem.Column, problem.Value, problem.IsError));
        Assert.Contains("-4.1", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingColumn_IsNamed()
    {
        var file = GenderPayGapReader.Read(Given.Text("EmployerName,DiffMeanHourlyPercent\nA,1\n"), (ReportingYear?)null);

        Assert.Contains(file.Problems.First, p => p is { Code: RowProblemCodes.ColumnMissing, Column: "DiffMedianHourlyPercent", Row: 1 });
        Assert.Empty(file.Returns);
    }

    private static GenderPayGapReturn Of(string key) => File.Returns.Single(r => r.EmployerKey == key);

    /// <summary>The fixture's records; a record may span lines.</summary>
    private static string[] Lines() =>
        Given.FixtureText("gender-pay-gap.csv").Replace("\"1,\n84110\"", "\"1, 84110\"", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static GenderPayGapFile Read(string[] lines) => GenderPayGapReader.Read(Given.Text(string.Join('\n', lines)), (ReportingYear?)null);
}
