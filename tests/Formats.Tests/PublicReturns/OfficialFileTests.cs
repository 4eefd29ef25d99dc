using EqualityCloud.Formats.Problems;
using EqualityCloud.Formats.PublicReturns;
using EqualityCloud.Statistics.PayGaps;

namespace EqualityCloud.Formats.Tests.PublicReturns;

/// <summary>The official files themselves, with the row counts, duplicates and quirks that are known of them.</summary>
public sealed class OfficialFileTests
{
    [PublicDataTheory]
    [InlineData(2017, 325, 325, 0)]
    [InlineData(2019, 275, 274, 0)]
    [InlineData(2020, 321, 321, 1)]
    [InlineData(2021, 322, 322, 1)]
    [InlineData(2022, 318, 318, 0)]
    public void Councils_OfAYear_AreReadWithoutAnError(int snapshot, int rows, int employers, int withoutQuarters)
    {
        var year = new ReportingYear(snapshot);
        using var stream = PublicData.Open($"gender-pay-gap-councils-{year.Label}.csv");

        var file = GenderPayGapReader.Read(stream, snapshot == 2017 ? year : null);

        Assert.Equal((year, rows, employers, 0), (file.Year, file.Rows, file.Returns.Length, file.Problems.Errors));
        Assert.Equal(withoutQuarters, file.Returns.Count(r => r.Figures.Lower.Male is null));
        Assert.All(file.Returns, r => Assert.DoesNotContain('\n', r.SicCodes));
    }

    [PublicDataFact]
    public void Stroud_Of2019_IsThereTwiceAndTheLaterReturnCounts()
    {
        using var stream = PublicData.Open("gender-pay-gap-councils-2019-20.csv");

        var file = GenderPayGapReader.Read(stream, (ReportingYear?)null);

        Assert.Equal("Stroud District Council", Given.Only(file.Problems, RowProblemCodes.Duplicate).Value);
        Assert.Equal(new TimeOnly(11, 53, 49), TimeOnly.FromDateTime(file.Returns.Single(r => r.Name == "Stroud District Council").Submitted!.Value));
    }

    [PublicDataFact]
    public void Councils_Of2017_NeedTheYearAndHaveNoBonusGapOfNought()
    {
        using var unnamed = PublicData.Open("gender-pay-gap-councils-2017-18.csv");
        Assert.Equal(RowProblemCodes.YearUnknown, Assert.Single(GenderPayGapReader.Read(unnamed, (ReportingYear?)null).Problems.First, p => p.IsError).Code);

        using var named = PublicData.Open("gender-pay-gap-councils-2017-18.csv");
        var file = GenderPayGapReader.Read(named, new ReportingYear(2017));
        Assert.DoesNotContain(file.Returns, r => r.Figures is { MalePaidBonus: 0, MeanBonus: not null });
        Assert.True(Given.CountOf(file.Problems, "BONUS_GAP_WITHOUT_MALE_BONUS") > 300);
    }

    [PublicDataFact]
    public void Deadline_OfTheSnapshotOf2020_IsThe5thOfOctober()
    {
        using var stream = PublicData.Open("gender-pay-gap-councils-2020-21.csv");

        Assert.All(GenderPayGapReader.Read(stream, (ReportingYear?)null).Returns, r => Assert.Equal(new DateOnly(2021, 10, 5), r.Deadline));
    }

    [PublicDataFact]
    public void AllEmployers_Of2022_AreReadWholeWithTheirQuirks()
    {
        using var stream = PublicData.Open("gender-pay-gap-all-employers-2022-23.csv.gz");

        var file = GenderPayGapReader.Read(stream, (ReportingYear?)null);

        Assert.Equal((10_575, 10_575, 0, new ReportingYear(2022)), (file.Rows, file.Returns.Length, file.Problems.Errors, file.Year));
        Assert.Equal(439, file.Returns.Count(r => r.Late));
        Assert.Contains(file.Returns, r => r is { IsJoint: true, Name: "South Oxfordshire and Vale of White Horse District Councils" });
        Assert.Equal((-1.4m, 0m), Gaps(file, "Leicester City Council"));
        Assert.Equal((0.9m, -10.4m), Gaps(file, "Stoke-On-Trent City Council"));
    }

    private static (decimal?, decimal?) Gaps(GenderPayGapFile file, string name)
    {
        var figures = file.Returns.Single(r => string.Equals(r.Name, name, StringComparison.OrdinalIgnoreCase)).Figures;
        return (figures.MeanHourly, figures.MedianHourly);
    }
}
