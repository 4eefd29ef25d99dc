using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Grains.Metrics;

namespace EqualityCloud.Grains.Tests.Metrics;

public sealed class MetricMeasureTests
{
    private const string Interest = "minority-ethnic";

    public static TheoryData<MetricKind, GroupFigures[], double> Values => new()
    {
        { MetricKind.Proportion, [All(45, 110)], 40.9091 },
        { MetricKind.Proportion, [Of(Interest, 24, 120), Of("white", 180, 600)], 20 },
        { MetricKind.Proportion, [Of("white", 3, 10), Of("other", 1, 30)], 10 },
        { MetricKind.Proportion, [Of("white", 3, 10), Of("other", 1, 30), Of("not-known", 50, 60)], 10 },
        { MetricKind.Proportion, [new GroupFigures { Value = 12.5m }], 12.5 },
        { MetricKind.RelativeLikelihood, [Of(Interest, 24, 120), Of("white", 180, 600)], 0.6667 },
        { MetricKind.RelativeLikelihood, [Of(Interest, 1, 3), Of("white", 1, 3)], 1 },
        { MetricKind.RelativeLikelihood, [Of(Interest, 0, 40), Of("white", 7, 300)], 0 },
        { MetricKind.PercentagePointDifference, [Of(Interest, 24, 120), Of("white", 180, 600)], -10 },
        { MetricKind.Index, [Of(Interest, 82, 1000), Of("white", 41_000, 250_000)], 0.5 },
        { MetricKind.Rate, [All(12, 480)], 25 },
        { MetricKind.Count, [new GroupFigures { Numerator = 17 }], 17 },
        { MetricKind.Count, [new GroupFigures { Group = "white", Numerator = 17 }, new GroupFigures { Group = "other", Numerator = 4 }], 21 },
        { MetricKind.Level, [new GroupFigures { Value = 3 }], 3 },
        { MetricKind.PayGap, [new GroupFigures { Value = -4.25m }], -4.25 },
        { MetricKind.Value, [new GroupFigures { Value = 12.5m }], 12.5 },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Headline_OfFiguresThatAreThere_IsTheNumber(MetricKind kind, GroupFigures[] figures, double expected) =>
        Assert.Equal((decimal)expected, Headline(Metric(kind), figures).Value());

    public static TheoryData<MetricKind, GroupFigures[], NotCalculableReason> Reasons => new()
    {
        { MetricKind.Proportion, [All(0, 0)], NotCalculableReason.NobodyInGroup },
        { MetricKind.Proportion, [All(2, 1)], NotCalculableReason.CountsContradict },
        { MetricKind.Rate, [All(0, 0)], NotCalculableReason.NobodyInGroup },
        { MetricKind.Proportion, [], NotCalculableReason.CountMissing },
        { MetricKind.RelativeLikelihood, [Of(Interest, 1, 10), Of("white", 0, 10)], NotCalculableReason.NoCasesToDivideBy },
        { MetricKind.RelativeLikelihood, [Of(Interest, 1, 10)], NotCalculableReason.ComparatorMissing },
        { MetricKind.RelativeLikelihood, [Of("white", 1, 10)], NotCalculableReason.CountMissing },
        { MetricKind.RelativeLikelihood, [Of(Interest, 0, 0), Of("white", 1, 10)], NotCalculableReason.NobodyInGroup },
        { MetricKind.PercentagePointDifference, [Of(Interest, 1, 10), Of("white", 0, 0)], NotCalculableReason.NobodyInComparator },
        { MetricKind.Count, [], NotCalculableReason.NoValues },
        { MetricKind.Level, [], NotCalculableReason.NoValues },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Headline_OfFiguresThatAreNotEnough_IsTheReasonAndNoNumber(MetricKind kind, GroupFigures[] figures, NotCalculableReason reason)
    {
        var result = Assert.IsType<FigureResult.NotCalculable>(Headline(Metric(kind), figures));

        Assert.Equal(reason, result.Reason);
        Assert.StartsWith("Not calculable: ", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Headline_OfAComparisonThatNamesNoGroups_IsTheReason()
    {
        var unnamed = Metric(MetricKind.RelativeLikelihood) with { Breakdown = Given.Metric.Breakdown! with { Interest = null } };

        Assert.Equal(NotCalculableReason.GroupsNotNamed, Headline(unnamed, Of("white", 1, 2)).Missing());
    }

    [Fact]
    public void Headline_OfARateWithoutAUsableBase_IsTheReason() =>
        Assert.Equal(NotCalculableReason.RateBaseUnknown, Headline(Metric(MetricKind.Rate) with { Factor = 7 }, All(1, 2)).Missing());

    /// <summary>The golden values of domain knowledge, as they reach a reader.</summary>
    [Fact]
    public void Headline_OfAppointments_HasIntervalTestVerdictAndCounts()
    {
        var figure = Headline(Metric(MetricKind.RelativeLikelihood) with { Outcome = OutcomeNature.Welcome }, Of(Interest, 24, 120), Of("white", 180, 600)).Figure();

        Assert.Equal((MeasureUnit.Ratio, "0.67", 204L, 720L), (figure.Unit, figure.Text, figure.Cases, figure.People));
        Assert.Equal(new FigureInterval(0.4568m, 0.9730m, 95), figure.Interval);
        Assert.Equal((FigureTestMethod.ZTest, -2.2192m, 0.0265m), (figure.Test!.Method, figure.Test.Z, Math.Round(figure.Test.P, 4)));
        Assert.Equal((DisparityState.Disparity, Interest), (figure.Verdict!.State, figure.Verdict.DisadvantagedGroup));
        Assert.Contains("four-fifths", figure.Verdict.Rule, StringComparison.Ordinal);
        Assert.Equal((RatioOrientation.InterestOverComparator, 1.5m), (figure.Orientation, figure.TurnedOver));
    }

    [Fact]
    public void Headline_OfFewCases_IsTestedByFisherAndNotJudged()
    {
        var figure = Headline(Metric(MetricKind.RelativeLikelihood), Of(Interest, 0, 40), Of("white", 7, 300)).Figure();

        Assert.Equal((0m, new FigureInterval(0.0285m, 8.4110m, 95)), (figure.Value, figure.Interval));
        Assert.Equal((FigureTestMethod.FisherExact, null, 1m), (figure.Test!.Method, figure.Test.Z, figure.Test.P));
        Assert.Equal((DisparityState.TooFewToJudge, null), (figure.Verdict!.State, figure.Verdict.DisadvantagedGroup));
        Assert.Equal([SmallNumberWarning.NoCases, SmallNumberWarning.FewCases, SmallNumberWarning.SmallExpectedCell], figure.Warnings.ToArray());
        Assert.Null(figure.TurnedOver);
    }

    /// <summary>The same counts under both indicators: the values are each other's inverse, the verdict is the same.</summary>
    [Theory]
    [InlineData("sc-wres-2", 0.6667)]
    [InlineData("nhs-wres-2", 1.5)]
    public void Headline_OfAMetricOfTheCatalogue_HasItsOrientationAndNature(string indicator, double value)
    {
        var metric = Metric(MetricKind.RelativeLikelihood) with { Indicator = new IndicatorReference(indicator), Direction = FavourableDirection.Parity };

        var figure = Headline(metric, Of(Interest, 24, 120), Of("white", 180, 600)).Figure();

        Assert.Equal(((decimal)value, DisparityState.Disparity, Interest), (figure.Value, figure.Verdict!.State, figure.Verdict.DisadvantagedGroup));
    }

    [Theory]
    [InlineData(RatioOrientation.InterestOverComparator, 0.5, 0.5)]
    [InlineData(RatioOrientation.ComparatorOverInterest, 2, 0.5)]
    public void Headline_OfAPublishedRatio_IsTurnedTheMetricsWayUp(RatioOrientation given, double published, double shown)
    {
        var figure = Headline(Metric(MetricKind.RelativeLikelihood), new GroupFigures { Value = (decimal)published, Orientation = given }).Figure();

        Assert.Equal(((decimal)shown, null, null), (figure.Value, figure.Interval, figure.Verdict));
    }

    [Fact]
    public void Headline_OfSeniorManagement_IsComparedWithTheWholeItBelongsTo()
    {
        var metric = Senior("sc-wres-9");

        var figure = Headline(metric, Of("senior", 5, 100), Of("workforce", 200, 1000)).Figure();

        Assert.Equal((-15m, MeasureUnit.PercentagePoint, 1000L, DisparityState.Disparity), (figure.Value, figure.Unit, figure.People, figure.Verdict!.State));
        Assert.Equal(NotCalculableReason.CountsContradict, Headline(metric, Of("senior", 5, 100), Of("workforce", 4, 1000)).Missing());
    }

    [Fact]
    public void LikelihoodOfShares_OfAShareInTwoGroups_StandsBesideTheShares()
    {
        var share = new MetricMeasure(Metric(MetricKind.Proportion) with { Direction = FavourableDirection.Lower });
        GroupFigures[] figures = [Of(Interest, 60, 120), Of("white", 180, 600)];

        var compared = FigureViews.Result(share, share.LikelihoodOfShares([.. figures])!.Value).Figure();

        Assert.Equal((1.6667m, DisparityState.Disparity, Interest), (compared.Value, compared.Verdict!.State, compared.Verdict.DisadvantagedGroup));
        Assert.Null(share.LikelihoodOfShares([figures[0]]));
    }

    /// <summary>Metric 1 of the standard: each pay band beside the whole workforce.</summary>
    [Fact]
    public void Of_PayBands_SetsEachBandAgainstTheWhole()
    {
        var measure = new MetricMeasure(Metric(MetricKind.Proportion) with { Breakdown = new Breakdown { Scheme = "bands", Groups = [new("low", "Low"), new("top", "Top")] } });
        var view = View(measure, Of("low", 190, 900), Of("top", 5, 100), All(195, 1000));

        Assert.Equal([21.1111m, 5m, 19.5m], view.Groups.Select(g => g.Result.Value()));
        Assert.Equal([DisparityState.Within, DisparityState.Disparity], view.Groups.Take(2).Select(g => g.AgainstWhole!.Figure().Verdict!.State));
        Assert.Equal((-14.5m, null), (view.Groups[1].AgainstWhole!.Value(), view.Groups[2].AgainstWhole));
        Assert.Equal("Top", view.Groups[1].Label);
    }

    [Fact]
    public void Of_PeopleOfUnknownGroup_AreCountedApartAndInNoOtherFigure()
    {
        var measure = new MetricMeasure(Metric(MetricKind.RelativeLikelihood));
        var with = View(measure, Of(Interest, 24, 120), Of("white", 180, 600), Of("not-known", 40, 80));
        var without = View(measure, Of(Interest, 24, 120), Of("white", 180, 600));

        Assert.Equal(without.Result.Figure().Value, with.Result.Figure().Value);
        Assert.Equal((720L, true), (with.Result.Figure().People, with.Groups[2].NotKnown));
        Assert.Equal(new NotKnownSize(true, 80, 10, "The group of 80 of 800 people (10%) is not known; they are in no group's figure."), with.NotKnown);
        Assert.Equal(new NotKnownSize(false, null, null, "It is not recorded how many people's group is not known."), without.NotKnown);
    }

    [Fact]
    public void Of_AWorkforce_CountsEachGroupsOwnPeopleAndHasNoSingleFigure()
    {
        var measure = new MetricMeasure(Metric(MetricKind.Proportion) with { Composition = true, Breakdown = Metric(MetricKind.Count).Breakdown! with { Interest = null, Comparator = null } });

        var view = View(measure, Of(Interest, 195, 1000), Of("white", 805, 1000), Of("not-known", 80, 1080));

        Assert.Equal(NotCalculableReason.NoSingleFigure, view.Result.Missing());
        Assert.Equal([19.5m, 80.5m], view.Groups.Take(2).Select(group => group.Result.Value()));
        Assert.Equal("The group of 80 of 1,080 people (7.4%) is not known; they are in no group's figure.", view.NotKnown!.Sentence);
    }

    [Fact]
    public void Of_ALevelOfAScale_IsKnownByItsName() =>
        Assert.Equal("Achieving (level 2)", Headline(new MetricDetails { Title = "M", Kind = MetricKind.Level, Indicator = new IndicatorReference("eflg-1") }, new GroupFigures { Value = 2 }).Figure().Text);

    [Fact]
    public void Enumerations_OfStatisticsAndContracts_NameTheSame()
    {
        AssertMirrored<Statistics.NotCalculableReason, NotCalculableReason>();
        AssertMirrored<Statistics.Indicators.MeasureUnit, MeasureUnit>();
        AssertMirrored<Statistics.Likelihoods.DisparityState, DisparityState>();
        AssertMirrored<Statistics.Likelihoods.RatioOrientation, RatioOrientation>();
        AssertMirrored<Statistics.Likelihoods.EventNature, OutcomeNature>();
        AssertMirrored<Statistics.Indicators.DifferenceForm, DifferenceForm>();
        AssertMirrored<Statistics.Indicators.FavourableDirection, FavourableDirection>();
        AssertMirrored<Statistics.Indicators.IndicatorKind, MetricKind>();
        AssertMirrored<Statistics.Targets.TrackReason, TrackReason>();
        AssertMirrored<Statistics.Targets.TrackStatus, TrackStatus>();
        AssertMirrored<Statistics.Targets.ToleranceBase, Contracts.Councils.ToleranceBase>();
        AssertMirrored<Statistics.Series.SignalKind, SignalKind>();
        AssertMirrored<Statistics.Series.SignalMeaning, SignalMeaning>();
        AssertMirrored<Statistics.Series.TargetOutlook, TargetOutlook>();
    }

    private static void AssertMirrored<TStatistics, TContract>()
        where TStatistics : struct, Enum
        where TContract : struct, Enum => Assert.All(Enum.GetValues<TStatistics>(), value => Assert.Equal(value.ToString(), Mirror<TContract>.Of(value).ToString()));

    private static FigureResult Headline(MetricDetails details, params GroupFigures[] figures)
    {
        var measure = new MetricMeasure(details);
        return FigureViews.Result(measure, measure.Headline([.. figures]));
    }

    private static ObservationView View(MetricMeasure measure, params GroupFigures[] figures)
    {
        var observation = new Observation { Entry = Given.Observation() with { Figures = [.. figures] } };
        return FigureViews.Of(measure, observation, measure.Headline(observation.Entry.Figures));
    }

    private static MetricDetails Senior(string indicator) => new()
    {
        Title = "Senior management",
        Kind = MetricKind.PercentagePointDifference,
        Direction = FavourableDirection.Parity,
        Indicator = new IndicatorReference(indicator),
        Breakdown = new Breakdown { Scheme = "management-level", Groups = [new("senior", "Senior"), new("workforce", "All")], Interest = "senior", Comparator = "workforce" },
    };

    private static MetricDetails Metric(MetricKind kind) => new()
    {
        Title = "M",
        Kind = kind,
        Factor = kind is MetricKind.Rate ? 1000 : 1,
        Breakdown = Given.Metric.Breakdown! with { Groups = [.. Given.Metric.Breakdown.Groups, new BreakdownGroup("not-known", "Not known", NotKnown: true)] },
    };

    private static GroupFigures All(long numerator, long denominator) => Of(Breakdown.All, numerator, denominator);

    private static GroupFigures Of(string group, long numerator, long denominator) => new() { Group = group, Numerator = numerator, Denominator = denominator };
}
