using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Grains.Metrics;

namespace EqualityCloud.Grains.Tests.Metrics;

public sealed class MetricValueTests
{
    private const string Interest = "minority-ethnic";

    public static TheoryData<MetricKind, GroupFigures[], double> Values => new()
    {
        { MetricKind.Proportion, [All(45, 110)], 40.9091 },
        { MetricKind.Proportion, [Of(Interest, 24, 120), Of("white", 180, 600)], 20 },
        { MetricKind.Proportion, [Of("white", 3, 10), Of("other", 1, 30)], 10 },
        { MetricKind.RelativeLikelihood, [Of(Interest, 24, 120), Of("white", 180, 600)], 0.6667 },
        { MetricKind.RelativeLikelihood, [Of(Interest, 1, 3), Of("white", 1, 3)], 1 },
        { MetricKind.PercentagePointDifference, [Of(Interest, 24, 120), Of("white", 180, 600)], -10 },
        { MetricKind.Rate, [All(12, 480)], 25 },
        { MetricKind.Count, [new GroupFigures { Numerator = 17 }], 17 },
        { MetricKind.Count, [new GroupFigures { Group = "white", Numerator = 17 }, new GroupFigures { Group = "other", Numerator = 4 }], 21 },
        { MetricKind.Level, [new GroupFigures { Value = 3 }], 3 },
        { MetricKind.PayGap, [new GroupFigures { Value = -4.25m }], -4.25 },
        { MetricKind.Value, [new GroupFigures { Value = 12.5m }], 12.5 },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Of_FiguresThatAreThere_IsTheNumber(MetricKind kind, GroupFigures[] figures, double expected) =>
        Assert.Equal(new MetricValue((decimal)expected, null), MetricValue.Of(Metric(kind), [.. figures]));

    public static TheoryData<MetricKind, GroupFigures[], string> Reasons => new()
    {
        { MetricKind.Proportion, [All(0, 0)], "Nobody is in the group, so there is no rate." },
        { MetricKind.Rate, [All(0, 0)], "Nobody is in the group, so there is no rate." },
        { MetricKind.Proportion, [], "A numerator or denominator is missing." },
        { MetricKind.RelativeLikelihood, [Of(Interest, 1, 10), Of("white", 0, 10)], "Nobody in the comparison group had the outcome, so there is no ratio." },
        { MetricKind.RelativeLikelihood, [Of(Interest, 1, 10)], "A numerator or denominator is missing." },
        { MetricKind.RelativeLikelihood, [Of(Interest, 0, 0), Of("white", 1, 10)], "Nobody is in the group, so there is no rate." },
        { MetricKind.PercentagePointDifference, [Of(Interest, 1, 10), Of("white", 0, 0)], "Nobody is in the group, so there is no rate." },
        { MetricKind.Count, [], "There is no count." },
        { MetricKind.Level, [], "There is no figure." },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Of_FiguresThatAreNotEnough_IsTheReasonAndNoNumber(MetricKind kind, GroupFigures[] figures, string reason) =>
        Assert.Equal(new MetricValue(null, reason), MetricValue.Of(Metric(kind), [.. figures]));

    [Fact]
    public void Of_AComparisonThatNamesNoGroups_IsTheReason()
    {
        var unnamed = Metric(MetricKind.RelativeLikelihood) with { Breakdown = Given.Metric.Breakdown! with { Interest = null } };

        Assert.Equal(new MetricValue(null, "The metric does not say which groups are compared."), MetricValue.Of(unnamed, [Of("white", 1, 2)]));
    }

    private static MetricDetails Metric(MetricKind kind) => new() { Title = "M", Kind = kind, Factor = kind is MetricKind.Rate ? 1000 : 1, Breakdown = Given.Metric.Breakdown };

    private static GroupFigures All(long numerator, long denominator) => Of(Breakdown.All, numerator, denominator);

    private static GroupFigures Of(string group, long numerator, long denominator) => new() { Group = group, Numerator = numerator, Denominator = denominator };
}
