using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Metrics;

namespace EqualityCloud.Grains.Tests.Metrics;

public sealed class FigureRulesTests
{
    private static readonly MetricDetails Likelihood = Given.Metric;
    private static readonly MetricDetails Senior = Given.Metric with { Kind = MetricKind.PercentagePointDifference, Difference = DifferenceForm.PartLessWhole };

    public static TheoryData<string, MetricDetails, GroupFigures, string, string> Bad => new()
    {
        { "ratio without orientation", Likelihood, new GroupFigures { Value = 0.5m }, ProblemCodes.OrientationRequired, "figures[0].orientation" },
        { "ratio below zero", Likelihood, new GroupFigures { Value = -0.5m, Orientation = RatioOrientation.InterestOverComparator }, ProblemCodes.Range, "figures[0].value" },
        { "ratio of one group", Likelihood, new GroupFigures { Group = "white", Value = 0.5m, Orientation = RatioOrientation.InterestOverComparator }, ProblemCodes.Required, "figures[0].numerator" },
        { "value beside counts", Likelihood, new GroupFigures { Group = "white", Numerator = 1, Denominator = 2, Value = 50 }, ProblemCodes.ValueWithCounts, "figures[0].value" },
        { "orientation of counts", Likelihood, new GroupFigures { Group = "white", Numerator = 1, Denominator = 2, Orientation = RatioOrientation.InterestOverComparator }, ProblemCodes.Range, "figures[0].orientation" },
        { "more than everybody", Of(MetricKind.Proportion), new GroupFigures { Value = 101 }, ProblemCodes.Range, "figures[0].value" },
        { "less than nobody", Of(MetricKind.Proportion), new GroupFigures { Value = -1 }, ProblemCodes.Range, "figures[0].value" },
        { "huge count", Of(MetricKind.Count), new GroupFigures { Numerator = long.MaxValue }, ProblemCodes.Range, "figures[0].numerator" },
        { "count as a value", Of(MetricKind.Count), new GroupFigures { Value = 3 }, ProblemCodes.Required, "figures[0].numerator" },
        { "gap over 100", Of(MetricKind.PayGap), new GroupFigures { Value = 100.1m }, ProblemCodes.Range, "figures[0].value" },
        { "no such level", Of(MetricKind.Level) with { Scale = "eflg-2021" }, new GroupFigures { Value = 4 }, ProblemCodes.Range, "figures[0].value" },
        { "half a level", Of(MetricKind.Level), new GroupFigures { Value = 1.5m }, ProblemCodes.Range, "figures[0].value" },
        { "huge value", Of(MetricKind.Value), new GroupFigures { Value = decimal.MaxValue }, ProblemCodes.Range, "figures[0].value" },
        { "nothing", Of(MetricKind.PayGap), new GroupFigures(), ProblemCodes.Required, "figures[0].value" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void Check_OfFiguresThatCannotBe_NamesFieldAndCode(string what, MetricDetails metric, GroupFigures figures, string code, string field) =>
        Assert.True(Problems(metric, figures).Contains((code, field)), $"{what}: {string.Join(", ", Problems(metric, figures))}");

    public static TheoryData<MetricDetails, GroupFigures> Good => new()
    {
        { Likelihood, new GroupFigures { Value = 0.5m, Orientation = RatioOrientation.ComparatorOverInterest } },
        { Likelihood, new GroupFigures { Group = "white", Numerator = 0, Denominator = 0 } },
        { Of(MetricKind.Proportion), new GroupFigures { Value = 12.5m } },
        // Women are paid more: no lower bound, and nothing to be clipped at 0.
        { Of(MetricKind.PayGap), new GroupFigures { Value = -240.4m } },
        { Of(MetricKind.Level) with { Scale = "eflg-2021" }, new GroupFigures { Value = 3 } },
        { Of(MetricKind.Rate) with { Factor = 1000 }, new GroupFigures { Numerator = 12, Denominator = 10 } },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void Check_OfFiguresThatCanBe_FindsNothing(MetricDetails metric, GroupFigures figures) => Assert.Empty(Problems(metric, figures));

    [Fact]
    public void Check_OfAPartLargerThanItsWhole_IsRefused()
    {
        Assert.Equal([(ProblemCodes.PartOverWhole, "figures[0].denominator")], Problems(Senior, Part(20, 700)));
        Assert.Empty(Problems(Senior, Part(20, 100)));

        static GroupFigures[] Part(long cases, long people) =>
            [new GroupFigures { Group = "minority-ethnic", Numerator = cases, Denominator = people }, new GroupFigures { Group = "white", Numerator = 180, Denominator = 600 }];
    }

    [Fact]
    public void Check_OfGroupsThatMakeUpOneWhole_WantsOneDenominator()
    {
        var workforce = Given.Metric with { Kind = MetricKind.Proportion, Composition = true };

        Assert.Equal([(ProblemCodes.PartsDiffer, "figures[1].denominator")], Problems(workforce, Group("minority-ethnic", 195, 1000), Group("white", 805, 805)));
        Assert.Equal([(ProblemCodes.PartsDiffer, "figures")], Problems(workforce, Group("minority-ethnic", 195, 1000), Group("white", 806, 1000)));
        Assert.Empty(Problems(workforce, Group("minority-ethnic", 195, 1000), Group("white", 805, 1000)));

        static GroupFigures Group(string group, long cases, long people) => new() { Group = group, Numerator = cases, Denominator = people };
    }

    private static MetricDetails Of(MetricKind kind) => new() { Title = "M", Kind = kind };

    private static (string, string?)[] Problems(MetricDetails metric, params GroupFigures[] figures) =>
        [.. MetricRules.Check(metric, Given.Observation() with { Figures = [.. figures] }, earlier: null, Given.Today).Select(p => (p.Code, p.Field))];
}
