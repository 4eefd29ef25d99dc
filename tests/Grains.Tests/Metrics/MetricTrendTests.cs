using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Tests.Metrics;

/// <summary>What a metric's series says; looked at on 3 June 2024.</summary>
public sealed class MetricTrendTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    private static readonly MetricDetails Share = new()
    {
        Title = "Ethnic minority staff",
        Kind = MetricKind.Proportion,
        Direction = FavourableDirection.Higher,
        Baseline = new Baseline { Period = new Period(new DateOnly(2018, 4, 1), new DateOnly(2019, 3, 31)), Figures = [new GroupFigures { Numerator = 100, Denominator = 1000 }] },
        Targets = [new Target { Key = "t", Kind = TargetKind.Absolute, Value = 16, Due = DueDate.On(new DateOnly(2025, 3, 31)) }],
    };

    [Fact]
    public async Task Reads_OfAnotherCouncilsMetric_FindNothing()
    {
        var (_, id) = await GivenSeries(1, 2, 3);
        var stranger = await fixture.GivenCouncil();

        Assert.Null(await stranger.Call<IMetricGrain, Task<ProjectionResult?>>(id, grain => grain.Project(Given.Today)));
        Assert.Null(await stranger.Call<IMetricGrain, Task<ProjectionResult?>>(id, grain => grain.ProjectTarget("t")));
        Assert.Null(await stranger.Call<IMetricGrain, Task<RunChartResult?>>(id, grain => grain.RunChart()));
        Assert.Null(await stranger.Call<IMetricGrain, Task<ExpectedValue?>>(id, grain => grain.ExpectedOn("t", Given.Today)));
    }

    [Fact]
    public async Task Project_OfASeriesOnALine_GoesOnThroughTheBaselineWithASentence()
    {
        var (grains, id) = await GivenSeries(115, 130, 145);

        var projection = Assert.IsType<ProjectionResult.Known>(await grains.Call<IMetricGrain, Task<ProjectionResult?>>(id, grain => grain.ProjectTarget("t"))).Projection;

        Assert.Equal((4, new DateOnly(2025, 3, 31), TargetOutlook.Likely), (projection.Figures, projection.On, projection.Outlook));
        Assert.Equal(19m, projection.Value, 1);
        Assert.Equal(1.5m, projection.ChangePerYear, 1);
        Assert.StartsWith("Between 31 March 2019 and 31 March 2022 the 4 figures rose by about 1.5 percentage points a year.", projection.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_OfASeriesTooShort_SaysSo()
    {
        var (grains, id) = await GivenSeries(110);

        Assert.Equal(NotCalculableReason.TooFewFigures, Assert.IsType<ProjectionResult.NotCalculable>(await grains.Call<IMetricGrain, Task<ProjectionResult?>>(id, grain => grain.Project(Given.Today))).Reason);
        Assert.Equal(NotCalculableReason.TooFewFigures, Assert.IsType<RunChartResult.NotCalculable>(await grains.Call<IMetricGrain, Task<RunChartResult?>>(id, grain => grain.RunChart())).Reason);
    }

    [Fact]
    public async Task RunChart_OfALongRise_ReportsTheTrendAsAnImprovement()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric(Share with { Baseline = null, Targets = [] });
        for (var month = 0; month < 12; month++)
        {
            var start = new DateOnly(2023, 1, 1).AddMonths(month);
            await Record(grains, id, new Period(start, start.AddMonths(1).AddDays(-1)), 100 + (month < 6 ? month % 2 : 10 * month));
        }
        // A year ends on the day of its last month: of two figures of one day the chart shows one.
        await Record(grains, id, new Period(new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31)), 150);

        var chart = Assert.IsType<RunChartResult.Known>(await grains.Call<IMetricGrain, Task<RunChartResult?>>(id, grain => grain.RunChart())).Chart;

        Assert.Contains(chart.Signals, signal => signal is { Kind: SignalKind.Trend, Upwards: true, Meaning: SignalMeaning.Improvement });
        Assert.All(chart.Signals, signal => Assert.NotEmpty(signal.Rule));
    }

    [Theory]
    [InlineData("2019-03-31", 10)]
    [InlineData("2022-03-31", 13.0)]
    [InlineData("2030-01-01", 16)]
    public async Task ExpectedOn_ADay_IsOnThePath(string day, double expected)
    {
        var (grains, id) = await GivenSeries(110);
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal((decimal)expected, (await grains.Call<IMetricGrain, Task<ExpectedValue?>>(id, grain => grain.ExpectedOn("t", on)))!.Point()!.Value, 2);
        Assert.Null(await grains.Call<IMetricGrain, Task<ExpectedValue?>>(id, grain => grain.ExpectedOn("other", on)));
    }

    [Fact]
    public async Task ExpectedOn_BeforeTheBaseline_IsNothingWithAReason()
    {
        var (grains, id) = await GivenSeries(110);

        var nothing = Assert.IsType<ExpectedValue.NotKnown>(await grains.Call<IMetricGrain, Task<ExpectedValue?>>(id, grain => grain.ExpectedOn("t", new DateOnly(2018, 1, 1))));

        Assert.Equal((TrackReason.BeforeBaseline, "The plan starts with its baseline; nothing is expected before."), (nothing.Reason, nothing.Message));
    }

    [Fact]
    public async Task Verdict_OfAFigureThatIsBehind_ExplainsItselfAndSaysWhetherItMayBeChance()
    {
        var (grains, id) = await GivenSeries(110, 120, 121);

        var target = Assert.Single((await grains.Metric(id))!.Targets);

        Assert.Equal((TrackStatus.AtRisk, TrackReason.BehindWithinRisk, true), (target.Status, target.Reason, target.MayBeChance));
        Assert.Equal(0.9m, target.Behind!.Value, 1);
        Assert.StartsWith("The figure of 31 March 2022 is 12.1%; 13% was expected on that day, on the way to 16% by 31 March 2025. It is behind by 0.9 percentage points", target.Explanation, StringComparison.Ordinal);
        Assert.EndsWith("so the difference may be chance.", target.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verdict_UnderARuleOfTheMetricsOwn_IsJudgedByThat()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric(Share with { RagRule = new Contracts.Councils.RagRule { OnTrackWithin = 1, AtRiskWithin = 1, Of = Contracts.Councils.ToleranceBase.Points } });
        await Record(grains, id, Year(2022), 121);

        var target = Assert.Single((await grains.Metric(id))!.Targets);

        Assert.Equal((TrackStatus.OnTrack, TrackReason.BehindWithinTolerance), (target.Status, target.Reason));
        Assert.Contains("behind it by no more than 1 percentage point", target.Rule, StringComparison.Ordinal);
        Assert.DoesNotContain("At risk", target.Rule, StringComparison.Ordinal);
    }

    /// <summary>A rule that some councils report by: within 10% of the expected value, else at risk as long as it is no worse than before.</summary>
    [Fact]
    public async Task Verdict_UnderACouncilsRuleOfNotWorse_LooksAtTheFigureBefore()
    {
        var rule = new Contracts.Councils.RagRule { OnTrackWithin = 5, AtRiskWithin = 5, Of = Contracts.Councils.ToleranceBase.PercentOfExpected, NotWorseIsAtRisk = true };
        var (better, one) = await GivenSeries(110, 112);
        var (worse, other) = await GivenSeries(112, 110);

        var rising = Assert.Single((await better.Metric(one, rule))!.Targets);
        var falling = Assert.Single((await worse.Metric(other, rule))!.Targets);

        Assert.Equal((TrackStatus.AtRisk, TrackReason.BehindButNotWorse), (rising.Status, rising.Reason));
        Assert.Equal((TrackStatus.OffTrack, TrackReason.BehindBeyondTolerance), (falling.Status, falling.Reason));
        Assert.Contains("5% of the expected value", rising.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verdict_OfAShareOnAParWithResidents_GoesByTheValueGiven()
    {
        var parity = new Target { Key = "t", Kind = TargetKind.Parity, ParityWith = 12, Value = 0.5m, Due = DueDate.On(new DateOnly(2025, 3, 31)) };
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric(Share with { Direction = FavourableDirection.Parity, Targets = [parity] });
        var refused = await grains.Call<IMetricGrain, Task<Outcome>>(Guid.NewGuid(), grain => grain.Create("m", Share with { Targets = [parity with { ParityWith = null }] }, Given.Append));
        await Record(grains, id, Year(2022), 121);

        var target = Assert.Single((await grains.Metric(id))!.Targets);

        Assert.Equal((TrackStatus.Met, 12m), (target.Status, target.AtDue.Point()));
        Assert.Equal([(ProblemCodes.ParityValueRequired, "details.targets[0].parityWith")], refused.Problems.Select(p => (p.Code, p.Field)));
    }

    /// <summary>Women paid more is no good thing to have more of: distance from 0 counts, whichever side it is on.</summary>
    [Theory]
    [InlineData(-10.4, TrackStatus.OffTrack)]
    [InlineData(-5.2, TrackStatus.OnTrack)]
    [InlineData(10.4, TrackStatus.OffTrack)]
    [InlineData(0.4, TrackStatus.Met)]
    [InlineData(-0.4, TrackStatus.Met)]
    public async Task Verdict_OfAPayGap_GoesByItsDistanceFromZero(double gap, TrackStatus status)
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric(new MetricDetails
        {
            Title = "Median hourly gap",
            Kind = MetricKind.PayGap,
            Direction = FavourableDirection.Parity,
            Baseline = new Baseline { Period = Year(2020), Figures = [new GroupFigures { Value = -9.1m }] },
            Targets = [new Target { Key = "parity", Kind = TargetKind.Parity, Value = 0.5m, Due = DueDate.On(new DateOnly(2024, 12, 31)) }],
        });
        Given.Done(await grains.Call<IMetricGrain, Task<Outcome>>(id, grain =>
            grain.Record(new ObservationEntry { Period = Year(2022), Figures = [new GroupFigures { Value = (decimal)gap }] }, Given.Append)));

        var view = (await grains.Metric(id))!;

        Assert.Equal(((decimal)gap, status), (view.Observations[0].Result.Value(), Assert.Single(view.Targets).Status));
    }

    [Fact]
    public async Task Verdict_OfAGroupsTarget_GoesByTheGroupsShare()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric(Given.Metric with
        {
            Kind = MetricKind.Proportion,
            Direction = FavourableDirection.Higher,
            Targets = [new Target { Key = "white", Group = "white", Kind = TargetKind.Range, Value = 25, UpperValue = 35, Due = DueDate.On(new DateOnly(2023, 6, 30)) }],
        });
        Given.Done(await grains.Call<IMetricGrain, Task<Outcome>>(id, grain => grain.Record(Given.Observation(), Given.Append)));

        var target = Assert.Single((await grains.Metric(id))!.Targets);

        Assert.Equal((TrackStatus.Met, new ExpectedValue.Band(25, 35, "25% to 35%")), (target.Status, target.AtDue));
    }

    [Fact]
    public async Task Staleness_OfAYearlyMetric_IsSaidInASentence()
    {
        var (grains, id) = await GivenSeries(110, 120, 130);
        var survey = await grains.GivenMetric(Share with { EveryMonths = 36 });
        await Record(grains, survey, Year(2022), 110);

        Assert.Equal((true, 26, "No figure for 26 months; a new one is expected every 12 months."), Said(await grains.Metric(id)));
        Assert.Equal((false, 26, "The newest figure is 26 months old; a new one is expected every 36 months."), Said(await grains.Metric(survey)));

        static (bool, int?, string) Said(MetricView? view) => (view!.Staleness.IsStale, view.Staleness.Months, view.Staleness.Sentence);
    }

    /// <summary>Years to 31 March 2020, 2021 and so on.</summary>
    private async Task<(CallerGrains Grains, Guid Id)> GivenSeries(params long[] numerators)
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric(Share);
        for (var i = 0; i < numerators.Length; i++)
        {
            await Record(grains, id, Year(2020 + i), numerators[i]);
        }
        return (grains, id);
    }

    private static Period Year(int end) => new(new DateOnly(end - 1, 4, 1), new DateOnly(end, 3, 31));

    private static async Task Record(CallerGrains grains, Guid id, Period period, long numerator) => Given.Done(await grains.Call<IMetricGrain, Task<Outcome>>(id, grain =>
        grain.Record(new ObservationEntry { Period = period, Figures = [new GroupFigures { Numerator = numerator, Denominator = 1000 }] }, Given.Append)));
}
