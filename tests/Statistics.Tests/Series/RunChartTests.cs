using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Series;
using EqualityCloud.Statistics.Targets;

namespace EqualityCloud.Statistics.Tests.Series;

public sealed class RunChartTests
{
    private static readonly DateOnly Start = new(2024, 1, 1);
    private static readonly MeasureShape Share = MeasureShape.Of(IndicatorKind.Proportion, FavourableDirection.Higher);
    private static readonly MeasureShape Gap = MeasureShape.Of(IndicatorKind.PayGap, FavourableDirection.Parity);

    [Fact]
    public void Search_NineFigures_IsTooFew() => Assert.Equal(
        new Calculated<RunChartFindings>.NotCalculable(NotCalculableReason.TooFewFigures), RunChart.Search(Monthly(1, 2, 1, 2, 1, 2, 1, 2, 1), Share));

    [Fact]
    public void Search_FiguresThatGoUpAndDown_HasNoSignal() => Assert.Empty(Search(Share, 5, 6, 4, 7, 5, 6, 4, 6, 5, 7, 4, 5).Signals);

    [Fact]
    public void Search_SixInARowAboveTheMedian_IsAShift()
    {
        // Median 6; the 6 in the middle of the row neither counts nor breaks it.
        var findings = Search(Share, 5, 4, 5.5, 4, 5, 4.5, 7, 8, 7, 6, 8, 7, 8);

        Assert.Equal(6, findings.Median);
        var shifts = findings.Signals.Where(s => s.Kind is SignalKind.Shift).ToArray();
        Assert.Equal([(Month(0), Month(5), false), (Month(6), Month(12), true)], shifts.Select(s => (s.From, s.To, s.Upwards)));
        Assert.Equal([SignalMeaning.Concern, SignalMeaning.Improvement], shifts.Select(s => s.Meaning));
    }

    [Fact]
    public void Search_FiveInARowAboveTheMedian_IsNone() =>
        Assert.DoesNotContain(Search(Share, 5, 4, 5.5, 4, 5, 7, 8, 7, 8, 7, 4, 8).Signals, s => s.Kind is SignalKind.Shift);

    [Fact]
    public void Search_FiveFiguresEachHigher_IsATrend()
    {
        var signal = Assert.Single(Search(Share, 5, 6, 4, 4.5, 5.5, 5.5, 6.5, 7, 4, 6, 4, 6).Signals, s => s.Kind is SignalKind.Trend);

        Assert.Equal((Month(2), Month(7), true, SignalMeaning.Improvement), (signal.From, signal.To, signal.Upwards, signal.Meaning));
        Assert.Equal("Trend: 5 or more figures in a row, each higher, or each lower, than the one before.", signal.Rule);
    }

    [Fact]
    public void Search_FourFiguresEachHigher_IsNone() => Assert.Empty(Search(Share, 5, 6, 4, 5, 6, 7, 4, 6, 4, 6).Signals);

    [Fact]
    public void Search_OneFigureFarOut_IsAnOutlier()
    {
        var findings = Search(Share, 5, 6, 5, 6, 5, 6, 5, 20, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6);

        var signal = Assert.Single(findings.Signals);
        Assert.Equal((SignalKind.Outlier, Month(7), Month(7), true), (signal.Kind, signal.From, signal.To, signal.Upwards));
        Assert.True(findings.UpperLimit < 20 && findings.LowerLimit < 5);
    }

    // A pay gap that falls from 6 to 2 gets better, one that falls from -2 to -6 gets worse.
    [Theory]
    [InlineData(0, SignalMeaning.Improvement)]
    [InlineData(-8, SignalMeaning.Concern)]
    public void Search_FallingPayGap_IsJudgedByItsDistanceFromZero(double offset, SignalMeaning meaning) => Assert.Equal(
        meaning,
        Assert.Single(Search(Gap, [.. new double[] { 4, 5, 3, 6, 5, 4, 3, 2, 4, 3 }.Select(v => v + offset)]).Signals, s => s.Kind is SignalKind.Trend).Meaning);

    [Fact]
    public void Search_NoFavourableDirection_IsAChangeOnly() => Assert.All(
        Search(Share with { Favourable = FavourableDirection.None }, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10).Signals, s => Assert.Equal(SignalMeaning.Change, s.Meaning));

    [Fact]
    public void Search_RowsInAnyOrder_IsTheSame()
    {
        var series = Monthly(5, 6, 4, 4.5, 5.5, 5.5, 6.5, 7, 4, 6, 4, 6);

        Assert.Equal(RunChart.Search(series, Share), RunChart.Search([.. series.Reverse()], Share));
        Assert.Throws<ArgumentException>(() => RunChart.Search([.. series, series[0]], Share));
    }

    private static RunChartFindings Search(MeasureShape shape, params double[] values) =>
        Assert.IsType<Calculated<RunChartFindings>.Known>(RunChart.Search(Monthly(values), shape)).Value;

    private static DateOnly Month(int index) => Start.AddMonths(index);

    private static DatedValue[] Monthly(params double[] values) => [.. values.Select((v, i) => new DatedValue(Month(i), v))];
}
