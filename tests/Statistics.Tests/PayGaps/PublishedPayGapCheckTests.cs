using EqualityCloud.Statistics.PayGaps;
using EqualityCloud.Statistics.Tests.Data;

namespace EqualityCloud.Statistics.Tests.PayGaps;

public sealed class PublishedPayGapCheckTests
{
    private static readonly PublishedPayGap Good = new(0.9m, -10.4m, null, null, 0, 0, new(30.5m, 69.5m), new(40, 60), new(50, 50), new(45.1m, 54.9m));

    [Fact]
    public void Problems_GoodReturn_AreNone() => Assert.Empty(Check(Good));

    [Fact]
    public void Problems_NegativeGapOfAnySize_AreNone() => Assert.Empty(Check(Good with { MedianHourly = -250 }));

    [Fact]
    public void Problems_TwoDecimals_AreAnErrorOnEntryAndAWarningOnImport()
    {
        var stockport = Good with { MeanHourly = 0.69m };

        Assert.Equal([(PayGapProblemCode.TooManyDecimals, PayGapField.DiffMeanHourlyPercent, true)], Check(stockport));
        Assert.Equal([(PayGapProblemCode.TooManyDecimals, PayGapField.DiffMeanHourlyPercent, false)], Check(stockport, PayGapCheckMode.Import));
        Assert.Empty(Check(Good with { MeanHourly = 0.90m }));
    }

    [Fact]
    public void Problems_MissingFigures_AreRequired() => Assert.Equal(
        [
            (PayGapProblemCode.Required, PayGapField.DiffMeanHourlyPercent, true),
            (PayGapProblemCode.Required, PayGapField.DiffMedianHourlyPercent, true),
            (PayGapProblemCode.Required, PayGapField.MaleBonusPercent, true),
            (PayGapProblemCode.Required, PayGapField.FemaleBonusPercent, true),
        ],
        Check(Good with { MeanHourly = null, MedianHourly = null, MalePaidBonus = null, FemalePaidBonus = null }, PayGapCheckMode.Import));

    [Fact]
    public void Problems_OutOfRange_AreErrorsInBothModes()
    {
        var bad = Good with { MeanHourly = 100.1m, MalePaidBonus = 101, MeanBonus = 5, MedianBonus = -1_000_000_000, Upper = new(-1, 101) };

        Assert.Equal(
            [PayGapField.DiffMeanHourlyPercent, PayGapField.DiffMedianBonusPercent, PayGapField.MaleBonusPercent, PayGapField.MaleTopQuartile, PayGapField.FemaleTopQuartile],
            Check(bad, PayGapCheckMode.Import).Where(p => p.IsError).Select(p => p.Field));
    }

    [Fact]
    public void Problems_BonusGaps_FollowTheBonusesOfMenAndWomen()
    {
        Assert.Equal(
            [(PayGapProblemCode.BonusGapWithoutMaleBonus, PayGapField.DiffMeanBonusPercent, true), (PayGapProblemCode.BonusGapWithoutMaleBonus, PayGapField.DiffMedianBonusPercent, true)],
            Check(Good with { MeanBonus = 0, MedianBonus = 0 }));
        Assert.All(Check(Good with { MeanBonus = 0, MedianBonus = 0 }, PayGapCheckMode.Import), p => Assert.False(p.IsError));
        Assert.Equal(
            [(PayGapProblemCode.BonusGapMissing, PayGapField.DiffMedianBonusPercent, true)],
            Check(Good with { MalePaidBonus = 2, FemalePaidBonus = 1, MeanBonus = 12 }));
        Assert.Equal(
            [(PayGapProblemCode.BonusGapShouldBe100, PayGapField.DiffMeanBonusPercent, false)],
            Check(Good with { MalePaidBonus = 2, MeanBonus = 99, MedianBonus = 100 }));
        Assert.Empty(Check(Good with { FemalePaidBonus = 2 }));
    }

    [Fact]
    public void WithoutImpossibleBonusGaps_ZeroWrittenForNone_BecomesEmpty()
    {
        Assert.Equal(Good, (Good with { MeanBonus = 0, MedianBonus = 0 }).WithoutImpossibleBonusGaps());

        var paid = Good with { MalePaidBonus = 2, FemalePaidBonus = 1, MeanBonus = 0, MedianBonus = 0 };
        Assert.Equal(paid, paid.WithoutImpossibleBonusGaps());
    }

    [Fact]
    public void Problems_Quarters_MakeExactlyAHundred()
    {
        Assert.Equal([(PayGapProblemCode.QuarterNotWhole, PayGapField.MaleLowerMiddleQuartile, true)], Check(Good with { LowerMiddle = new(40, 60.1m) }));
        Assert.Equal([(PayGapProblemCode.QuarterNotWhole, PayGapField.MaleLowerMiddleQuartile, false)], Check(Good with { LowerMiddle = new(40, 60.1m) }, PayGapCheckMode.Import));
        Assert.Equal([(PayGapProblemCode.QuartersIncomplete, PayGapField.FemaleTopQuartile, true)], Check(Good with { Upper = new(40, null) }));
    }

    [Theory]
    [InlineData(2019, true)]
    [InlineData(2020, false)]
    [InlineData(2021, false)]
    [InlineData(2022, true)]
    public void Problems_NoQuarters_AreAllowedInTheFurloughYearsOnly(int year, bool problem)
    {
        var without = Good with { Lower = default, LowerMiddle = default, UpperMiddle = default, Upper = default };

        Assert.Equal(problem, PublishedPayGapCheck.Problems(without, new ReportingYear(year), PayGapCheckMode.Entry).Any(p => p.Code == PayGapProblemCode.QuartersMissing));
    }

    [Fact]
    public void Problems_EveryCouncilsReturnOf2022_ImportsWithoutAnError()
    {
        Assert.Equal(318, PublicReturns.Councils.Count);
        Assert.All(PublicReturns.Councils, c =>
            Assert.DoesNotContain(PublishedPayGapCheck.Problems(c.Figures, new ReportingYear(2022), PayGapCheckMode.Import), p => p.IsError));

        // Most of them could not be entered today, which is why the two modes exist.
        Assert.True(PublicReturns.Councils.Count(c => PublishedPayGapCheck.Problems(c.Figures, new ReportingYear(2022), PayGapCheckMode.Entry).Any(p => p.IsError)) > 50);
    }

    private static IEnumerable<(PayGapProblemCode Code, PayGapField Field, bool IsError)> Check(PublishedPayGap figures, PayGapCheckMode mode = PayGapCheckMode.Entry) =>
        PublishedPayGapCheck.Problems(figures, new ReportingYear(2022), mode).Select(p => (p.Code, p.Field, p.IsError));
}
