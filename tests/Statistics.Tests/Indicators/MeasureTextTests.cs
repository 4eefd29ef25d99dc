using EqualityCloud.Statistics.Indicators;

namespace EqualityCloud.Statistics.Tests.Indicators;

public sealed class MeasureTextTests
{
    [Theory]
    [InlineData(MeasureUnit.Percent, 12.54, "12.5%", "12.5 percentage points")]
    [InlineData(MeasureUnit.PercentagePoint, 1, "1 percentage point", "1 percentage point")]
    [InlineData(MeasureUnit.Ratio, 0.6667, "0.67", "0.67")]
    [InlineData(MeasureUnit.Count, 12345, "12,345", "12,345")]
    [InlineData(MeasureUnit.Percent, -0.01, "0%", "0 percentage points")]
    [InlineData(MeasureUnit.Pound, -1234.5, "-£1,234.50", "-£1,234.50")]
    [InlineData(MeasureUnit.Per100000, 174, "174 per 100,000", "174 per 100,000")]
    public void Describe_ValueOrDistance_ReadsAsPeopleWrite(MeasureUnit unit, double value, string asValue, string asDistance)
    {
        Assert.Equal(asValue, unit.Describe(value));
        Assert.Equal(asDistance, unit.DescribeDistance(value));
    }

    [Fact]
    public void Describe_EveryUnit_HasWords() => Assert.All(Enum.GetValues<MeasureUnit>(), unit =>
    {
        Assert.Contains("2", unit.Describe(2), StringComparison.Ordinal);
        Assert.Contains("2", unit.DescribeDistance(2), StringComparison.Ordinal);
    });
}
