using EqualityCloud.Statistics.PayGaps;

namespace EqualityCloud.Statistics.Tests.PayGaps;

public sealed class ReportingYearTests
{
    [Theory]
    [InlineData(2022, EmployerSector.Public, "2022-03-31", "2023-03-30")]
    [InlineData(2022, EmployerSector.Private, "2022-04-05", "2023-04-04")]
    [InlineData(2020, EmployerSector.Public, "2020-03-31", "2021-10-05")]
    [InlineData(2023, EmployerSector.Public, "2023-03-31", "2024-03-30")]
    public void Deadline_OfAYear_IsADayBeforeTheNextSnapshotWhateverTheWeekday(int year, EmployerSector sector, string snapshot, string deadline)
    {
        Assert.Equal(DateOnly.Parse(snapshot, null), new ReportingYear(year).Snapshot(sector));
        Assert.Equal(DateOnly.Parse(deadline, null), new ReportingYear(year).Deadline(sector));
    }

    [Fact]
    public void IsLate_ADayAfterTheDeadline_ExceptFor2019()
    {
        Assert.False(new ReportingYear(2022).IsLate(new DateOnly(2023, 3, 30), EmployerSector.Public));
        Assert.True(new ReportingYear(2022).IsLate(new DateOnly(2023, 3, 31), EmployerSector.Public));
        Assert.False(new ReportingYear(2019).IsLate(new DateOnly(2022, 1, 1), EmployerSector.Public));
    }

    [Theory]
    [InlineData("2022-23", 2022)]
    [InlineData("2022 to 2023", 2022)]
    [InlineData("2022/23", 2022)]
    [InlineData("2022-2023", 2022)]
    [InlineData("2099-00", 2099)]
    [InlineData("2017", 2017)]
    public void TryParse_NamesOfAYear_AreRead(string text, int year)
    {
        Assert.True(ReportingYear.TryParse(text, out var parsed));
        Assert.Equal(year, parsed.SnapshotYear);
    }

    [Theory]
    [InlineData("2022-24")]
    [InlineData("2022-2024")]
    [InlineData("2016-17")]
    [InlineData("22-23")]
    [InlineData("2022-23-24")]
    [InlineData("+022")]
    [InlineData("")]
    [InlineData(null)]
    public void TryParse_OtherText_IsRefused(string? text) => Assert.False(ReportingYear.TryParse(text, out _));

    [Fact]
    public void Label_OfAYear_ReadsBack()
    {
        Assert.Equal("2022-23", new ReportingYear(2022).Label);
        Assert.Equal("2099-00", new ReportingYear(2099).Label);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportingYear(2016));
    }
}
