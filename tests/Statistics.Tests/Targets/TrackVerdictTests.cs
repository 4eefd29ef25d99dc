using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Targets;

namespace EqualityCloud.Statistics.Tests.Targets;

public sealed class TrackVerdictTests
{
    private static readonly DateOnly Start = new(2022, 3, 31);
    private static readonly DateOnly Middle = new(2024, 3, 31);
    private static readonly DateOnly Due = new(2026, 3, 31);
    private static readonly MeasureShape Higher = MeasureShape.Of(IndicatorKind.Proportion, FavourableDirection.Higher);
    private static readonly MeasureShape Lower = MeasureShape.Of(IndicatorKind.Proportion, FavourableDirection.Lower);
    private static readonly MeasureShape Gap = MeasureShape.Of(IndicatorKind.PayGap, FavourableDirection.Parity);
    private static readonly MeasureShape Likelihood = MeasureShape.Of(IndicatorKind.RelativeLikelihood, FavourableDirection.Parity);

    // From 10 to 14: 12 is expected half way, 0.4 behind is on track and 1.2 behind is at risk under the default rule.
    [Theory]
    [InlineData(14.0, TrackStatus.Met, TrackReason.TargetReached)]
    [InlineData(13.0, TrackStatus.OnTrack, TrackReason.AtOrAheadOfExpected)]
    [InlineData(12.0, TrackStatus.OnTrack, TrackReason.AtOrAheadOfExpected)]
    [InlineData(11.6, TrackStatus.OnTrack, TrackReason.BehindWithinTolerance)]
    [InlineData(11.5, TrackStatus.AtRisk, TrackReason.BehindWithinRisk)]
    [InlineData(10.8, TrackStatus.AtRisk, TrackReason.BehindWithinRisk)]
    [InlineData(10.7, TrackStatus.OffTrack, TrackReason.BehindBeyondTolerance)]
    public void Judge_HigherIsBetter_FollowsTheDefaultRule(double value, TrackStatus status, TrackReason reason)
    {
        var verdict = Halfway(From(10, new Target.PointsAYear(1, Due), Higher), value);

        Assert.Equal((status, reason), (verdict.Status, verdict.Reason));
        Assert.Equal(12 - value, verdict.Behind!.Value, 1e-9);
        Assert.Equal(new ExpectedValue.Point(12), verdict.ExpectedThen);
    }

    [Theory]
    [InlineData(6.0, TrackStatus.Met)]
    [InlineData(8.0, TrackStatus.OnTrack)]
    [InlineData(8.4, TrackStatus.OnTrack)]
    [InlineData(9.2, TrackStatus.AtRisk)]
    [InlineData(9.3, TrackStatus.OffTrack)]
    public void Judge_LowerIsBetter_IsTheMirrorImage(double value, TrackStatus status) =>
        Assert.Equal(status, Halfway(From(10, new Target.PointsAYear(-1, Due), Lower), value).Status);

    // A negative pay gap is no success: -9 is as far from parity as 9, and going lower is worse.
    [Theory]
    [InlineData(9, 0.5, TrackStatus.Met)]
    [InlineData(9, 4.5, TrackStatus.OnTrack)]
    [InlineData(9, 9, TrackStatus.OffTrack)]
    [InlineData(9, -4.5, TrackStatus.OnTrack)]
    [InlineData(-9, -12, TrackStatus.OffTrack)]
    [InlineData(-9, -4.5, TrackStatus.OnTrack)]
    public void Judge_ParityOfAPayGap_MeasuresTheDistanceFromZero(double baseline, double value, TrackStatus status) =>
        Assert.Equal(status, Halfway(From(baseline, new Target.Parity(ParityPoint.NoGap, 1, Due), Gap), value).Status);

    [Theory]
    [InlineData(0.5, 0.85, TrackStatus.Met)]
    [InlineData(0.5, 1.2, TrackStatus.Met)]
    [InlineData(0.5, 0.76, TrackStatus.OnTrack)]
    [InlineData(0.5, 0.5, TrackStatus.OffTrack)]
    [InlineData(0.5, 2.0, TrackStatus.OffTrack)]
    [InlineData(0.5, 0.0, TrackStatus.OffTrack)]
    public void Judge_ParityOfARatio_IsTheSameWhicheverGroupIsOnTop(double baseline, double value, TrackStatus status)
    {
        var target = new Target.Parity(ParityPoint.EqualRatio, 0.2, Due);

        Assert.Equal(status, Halfway(From(baseline, target, Likelihood), value).Status);
        if (value > 0)
        {
            Assert.Equal(status, Halfway(From(1 / baseline, target, Likelihood), 1 / value).Status);
        }
    }

    [Theory]
    [InlineData(50, TrackStatus.Met)]
    [InlineData(45, TrackStatus.Met)]
    [InlineData(38, TrackStatus.OnTrack)]
    [InlineData(36.1, TrackStatus.OnTrack)]
    [InlineData(34, TrackStatus.AtRisk)]
    [InlineData(31, TrackStatus.OffTrack)]
    [InlineData(70, TrackStatus.OffTrack)]
    public void Judge_Range_MeasuresTheDistanceFromTheBandOfTheDay(double value, TrackStatus status) =>
        Assert.Equal(status, Halfway(From(30, new Target.Range(45, 55, Due), Higher with { Favourable = FavourableDirection.None }), value).Status);

    [Fact]
    public void Judge_AFigureFromMarchReadInNovember_IsComparedWithMarch()
    {
        var trajectory = From(10, new Target.PointsAYear(1, Due), Higher);

        var verdict = trajectory.Judge(TrackRule.Default, new DateOnly(2024, 11, 22), new DatedValue(Middle, 12));

        Assert.Equal(TrackStatus.OnTrack, verdict.Status);
        Assert.Equal(new ExpectedValue.Point(12), verdict.ExpectedThen);
        Assert.Equal(12.65, Assert.IsType<ExpectedValue.Point>(verdict.ExpectedNow).Value, 0.01);
    }

    [Fact]
    public void Judge_ADayBeforeTheBaseline_IsNotStarted() =>
        AssertVerdict(TrackStatus.NotStarted, TrackReason.BeforeBaseline, From(10, new Target.Absolute(14, Due), Higher).Judge(TrackRule.Default, Start.AddDays(-1), null));

    [Fact]
    public void Judge_NoFigureSinceTheBaseline_IsNotStarted()
    {
        var trajectory = From(10, new Target.Absolute(14, Due), Higher);

        AssertVerdict(TrackStatus.NotStarted, TrackReason.NoFigureSinceBaseline, trajectory.Judge(TrackRule.Default, Middle, null));
        AssertVerdict(TrackStatus.NotStarted, TrackReason.NoFigureSinceBaseline, trajectory.Judge(TrackRule.Default, Middle, new DatedValue(Start.AddYears(-1), 13)));
    }

    [Fact]
    public void Judge_AfterTheDueDate_IsMetOrMissedOrAwaitsItsFigure()
    {
        var trajectory = From(10, new Target.Absolute(14, Due), Higher);
        var later = Due.AddMonths(3);

        AssertVerdict(TrackStatus.OffTrack, TrackReason.MissedByDueDate, trajectory.Judge(TrackRule.Default, later, new DatedValue(Due, 13.9)));
        AssertVerdict(TrackStatus.Met, TrackReason.TargetReached, trajectory.Judge(TrackRule.Default, later, new DatedValue(Due, 14)));
        AssertVerdict(TrackStatus.NotCalculable, TrackReason.AwaitingFigureForDueDate, trajectory.Judge(TrackRule.Default, later, new DatedValue(Due.AddDays(-1), 13.9)));
        AssertVerdict(TrackStatus.NotCalculable, TrackReason.AwaitingFigureForDueDate, trajectory.Judge(TrackRule.Default, later, null));
    }

    [Fact]
    public void Judge_OnTheDueDateItself_IsStillInTime() =>
        AssertVerdict(TrackStatus.OnTrack, TrackReason.AtOrAheadOfExpected, From(10, new Target.Absolute(14, Due), Higher).Judge(TrackRule.Default, Due, new DatedValue(Due.AddDays(-1), 13.999)));

    [Fact]
    public void Judge_WhatCannotBeJudged_SaysWhy()
    {
        var absolute = new Target.Absolute(14, Due);

        AssertVerdict(TrackStatus.NotCalculable, TrackReason.NoFigure, new Trajectory(absolute, null, Higher).Judge(TrackRule.Default, Middle, null));
        AssertVerdict(TrackStatus.NotCalculable, TrackReason.NoBaseline, Halfway(new Trajectory(absolute, null, Higher), 12));
        AssertVerdict(TrackStatus.NotCalculable, TrackReason.NoBaseline, Halfway(new Trajectory(new Target.PointsAYear(1, Due), null, Higher), 12));
        AssertVerdict(TrackStatus.NotCalculable, TrackReason.NoFavourableDirection, Halfway(From(10, absolute, Higher with { Favourable = FavourableDirection.None }), 12));
        AssertVerdict(TrackStatus.NotCalculable, TrackReason.NoParityPoint, Halfway(From(10, absolute, Higher with { Favourable = FavourableDirection.Parity }), 12));
        AssertVerdict(TrackStatus.NotCalculable, TrackReason.DueNotAfterBaseline, Halfway(From(10, new Target.Absolute(14, Start), Higher), 12));
        AssertVerdict(TrackStatus.NotCalculable, TrackReason.NegativeRatio, Halfway(From(0.5, new Target.Parity(ParityPoint.EqualRatio, 0, Due), Likelihood), -1));
    }

    [Fact]
    public void Judge_AbsoluteTargetWithoutBaseline_IsJudgedOnceDue()
    {
        var trajectory = new Trajectory(new Target.Absolute(14, Due), null, Higher);

        AssertVerdict(TrackStatus.Met, TrackReason.TargetReached, Halfway(trajectory, 15));
        AssertVerdict(TrackStatus.OffTrack, TrackReason.MissedByDueDate, trajectory.Judge(TrackRule.Default, Due, new DatedValue(Due, 13)));
    }

    [Theory]
    [InlineData(10.8, 10.0, TrackStatus.OnTrack)]
    [InlineData(10.7, 10.7, TrackStatus.AtRisk)]
    [InlineData(10.7, 10.8, TrackStatus.OffTrack)]
    public void Judge_TenPercentOrNotWorse_LooksAtTheFigureBefore(double value, double before, TrackStatus status)
    {
        var verdict = From(10, new Target.PointsAYear(1, Due), Higher)
            .Judge(TrackRule.WithinTenPercentOrNotWorse, Middle, new DatedValue(Middle, value), new DatedValue(Middle.AddYears(-1), before));

        Assert.Equal(status, verdict.Status);
    }

    [Fact]
    public void Judge_TargetToHoldALevel_TakesTheToleranceOfTheLevel()
    {
        var trajectory = From(50, new Target.Absolute(50, Due), Higher);

        Assert.Equal(TrackStatus.OnTrack, Halfway(trajectory, 45).Status);
        Assert.Equal(TrackStatus.AtRisk, Halfway(trajectory, 40).Status);
        Assert.Equal(TrackStatus.OffTrack, Halfway(trajectory, 30).Status);
    }

    [Fact]
    public void Judge_AnyVerdict_CarriesItsRuleAndReasonInWords()
    {
        var verdict = Halfway(From(10, new Target.PointsAYear(1, Due), Higher), 11.5);

        Assert.Equal(
            "On track: at or ahead of the expected value, or behind it by no more than 10% of the planned change. At risk: behind by no more than 30% of the planned change. "
            + "Off track: further behind, or the due date has passed without the target being met. Each figure is compared with the value expected on its own day.",
            verdict.Rule);
        Assert.Equal(
            "The figure of 31 March 2024 is 11.5%; 12% was expected on that day, on the way to 14% by 31 March 2026. It is behind by 0.5 percentage points, which is more than the tolerance for on track.",
            verdict.Explanation);
    }

    [Theory]
    [InlineData(11.0, 10.5, 13.0, true)]
    [InlineData(11.0, 10.5, 11.5, false)]
    [InlineData(12.5, 11.0, 14.0, null)]
    public void Judge_FigureWithAnInterval_SaysWhetherAShortfallMayBeChance(double value, double low, double high, bool? mayBeChance)
    {
        var verdict = From(10, new Target.PointsAYear(1, Due), Higher)
            .Judge(TrackRule.Default, Middle, new DatedValue(Middle, value), interval: new Interval(low, high, 95));

        Assert.Equal(mayBeChance, verdict.MayBeChance);
        Assert.Equal(mayBeChance is true, verdict.Explanation.EndsWith("may be chance.", StringComparison.Ordinal));
    }

    [Fact]
    public void Judge_RangeWithAnInterval_ComparesBandAndInterval()
    {
        bool? For(double low, double high) => From(30, new Target.Range(45, 55, Due), Higher)
            .Judge(TrackRule.Default, Middle, new DatedValue(Middle, 31), interval: new Interval(low, high, 95)).MayBeChance;

        Assert.Equal([true, false], [For(25, 38), For(25, 37)]);
        Assert.Null(Halfway(From(30, new Target.Range(45, 55, Due), Higher), 31).MayBeChance);
    }

    [Fact]
    public void Judge_EveryReason_HasItsSentence()
    {
        var trajectory = From(10, new Target.Absolute(14, Due), Higher);
        foreach (var reason in Enum.GetValues<TrackReason>())
        {
            var words = TrackWords.Explain(trajectory, reason, Middle, new DatedValue(Middle, 11), new ExpectedValue.Point(12), 1);

            Assert.EndsWith(".", words, StringComparison.Ordinal);
            Assert.DoesNotContain("no value", words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void JudgeBreakdown_GroupsWithTheirOwnTargets_AreAsGoodAsTheWorst()
    {
        GroupTrajectory[] targets =
        [
            new("asian", From(10, new Target.Absolute(14, Due), Higher)),
            new("black", From(8, new Target.Absolute(12, Due), Higher)),
            new("mixed", From(2, new Target.Absolute(3, Due), Higher)),
        ];
        var figures = new Dictionary<string, GroupFigures>
        {
            ["asian"] = new(new DatedValue(Middle, 12)),
            ["black"] = new(new DatedValue(Middle, 8), Interval: new Interval(5, 12, 95)),
        };

        var track = BreakdownTrack.Judge(targets, figures, TrackRule.Default, Middle);

        Assert.Equal(TrackStatus.OffTrack, track.Overall);
        Assert.Equal(
            [("asian", TrackStatus.OnTrack), ("black", TrackStatus.OffTrack), ("mixed", TrackStatus.NotStarted)],
            track.Groups.Select(g => (g.Group, g.Verdict.Status)));
        Assert.Equal([null, true, null], track.Groups.Select(g => g.Verdict.MayBeChance));
        Assert.Throws<ArgumentException>(() => BreakdownTrack.Judge([targets[0], targets[0]], figures, TrackRule.Default, Middle));
        Assert.Equal(TrackStatus.NotCalculable, BreakdownTrack.Judge([], figures, TrackRule.Default, Middle).Overall);
    }

    private static Trajectory From(double baseline, Target target, MeasureShape shape) => new(target, new DatedValue(Start, baseline), shape);

    private static TrackVerdict Halfway(Trajectory trajectory, double value) => trajectory.Judge(TrackRule.Default, Middle, new DatedValue(Middle, value));

    private static void AssertVerdict(TrackStatus status, TrackReason reason, TrackVerdict verdict) => Assert.Equal((status, reason), (verdict.Status, verdict.Reason));
}
