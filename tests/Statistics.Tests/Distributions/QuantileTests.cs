using EqualityCloud.Statistics.Distributions;
using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Targets;
using EqualityCloud.Statistics.Tests.Data;
using EqualityCloud.Statistics.Tests.Disclosure;
using FsCheck.Fluent;

namespace EqualityCloud.Statistics.Tests.Distributions;

public sealed class QuantileTests
{
    private static double[] MedianGaps(string? region = null) =>
        [.. PublicReturns.Councils.Where(c => region is null || c.Region == region).Select(c => (double)c.Figures.MedianHourly!.Value)];

    [Fact]
    public void QuartilesOf_AllCouncils2022_AreTheGoldenQuartiles() => AssertQuartiles(318, -2.1875, 2.475, 9.4, MedianGaps());

    [Fact]
    public void QuartilesOf_WestMidlands2022_AreTheGoldenQuartiles() => AssertQuartiles(31, -3.2, 3.9, 11.54, MedianGaps("West Midlands"));

    // domain reference, section 2.1: the median of all councils' median gaps, for the years whose returns are in Data/.
    [Theory]
    [InlineData("2017-18", 325, 5.4)]
    [InlineData("2019-20", 274, 3.9)]
    [InlineData("2020-21", 321, 3.5)]
    [InlineData("2021-22", 322, 3.1)]
    [InlineData("2022-23", 318, 2.5)]
    public void QuartilesOf_AllCouncilsOfAYear_HaveTheGoldenMedian(string period, int councils, double median)
    {
        var quartiles = Assert.IsType<Calculated<Quartiles>.Known>(Quantile.QuartilesOf(RealCouncils.In(period).Select(r => r.Median))).Value;

        Assert.Equal((councils, median), (quartiles.Count, Math.Round(quartiles.Median, 1, MidpointRounding.AwayFromZero)));
    }

    [Theory]
    [InlineData("E06000016", -1.4, 0)]
    [InlineData("E08000007", 0.69, -1.79)]
    [InlineData("E06000021", 0.9, -10.4)]
    public void Returns_OfLeicesterStockportAndStoke2022_AreTheGoldenOnes(string council, double mean, double median)
    {
        var figures = PublicReturns.Councils.Single(c => c.Gss == council).Figures;

        Assert.Equal(((decimal)mean, (decimal)median), (figures.MeanHourly, figures.MedianHourly));
    }

    [Fact]
    public void Of_MidRankOfStoke2022_IsTheGoldenPercentileAndRank()
    {
        var standing = Assert.IsType<Calculated<Standing>.Known>(
            PercentileRank.Of(MedianGaps(), -10.4, MeasureShape.Of(IndicatorKind.PayGap, FavourableDirection.Parity))).Value;

        Assert.Equal(8.5, standing.Percentile, 1);
        Assert.Equal((220, 318), (standing.Rank, standing.Count));
    }

    [Theory]
    [InlineData(FavourableDirection.Higher, 2)]
    [InlineData(FavourableDirection.Lower, 2)]
    [InlineData(FavourableDirection.None, 2)]
    public void Of_Ties_ShareTheRankAndHalfThePercentile(FavourableDirection direction, int rank)
    {
        var standing = Assert.IsType<Calculated<Standing>.Known>(PercentileRank.Of([1, 2, 2, 3], 2, MeasureShape.Of(IndicatorKind.Proportion, direction))).Value;

        Assert.Equal(new Standing(50, rank, 4), standing);
    }

    [Fact]
    public void Of_NoValues_IsNotCalculable()
    {
        Assert.Equal(new Calculated<double>.NotCalculable(NotCalculableReason.NoValues), Quantile.Of([], 0.5));
        Assert.Equal(new Calculated<Quartiles>.NotCalculable(NotCalculableReason.NoValues), Quantile.QuartilesOf([]));
        Assert.Equal(new Calculated<Standing>.NotCalculable(NotCalculableReason.NoValues), PercentileRank.Of([], 1, MeasureShape.Of(IndicatorKind.Count, FavourableDirection.Higher)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantile.Of([1], 1.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantile.Of([double.NaN], 0.5));
    }

    [Fact]
    public void Of_ValuesShuffled_IsTheSame() => Prop.ForAll(Gen.Choose(-1000, 1000).ListOf().Where(l => l.Count > 0).ToArbitrary(), list =>
    {
        double[] values = [.. list], shuffled = [.. list];
        new Random(list.Count).Shuffle(shuffled);
        var median = Assert.IsType<Calculated<double>.Known>(Quantile.Of(values, 0.5)).Value;
        return Quantile.Of(shuffled, 0.5) == Quantile.Of(values, 0.5) && Quantile.Of(shuffled, 0) == new Calculated<double>.Known(values.Min())
            && Quantile.Of(shuffled, 1) == new Calculated<double>.Known(values.Max())
            && values.Count(v => v < median) <= values.Length / 2 && values.Count(v => v > median) <= values.Length / 2;
    }).Holds();

    private static void AssertQuartiles(int count, double first, double median, double third, double[] values)
    {
        var quartiles = Assert.IsType<Calculated<Quartiles>.Known>(Quantile.QuartilesOf(values)).Value;
        Assert.Equal(count, quartiles.Count);
        Assert.Equal(first, quartiles.First, 1e-9);
        Assert.Equal(median, quartiles.Median, 1e-9);
        Assert.Equal(third, quartiles.Third, 1e-9);
    }
}
