using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Tests.Metrics;

/// <summary>Targets of a share that stood at 20% on 31 March 2023, looked at on 3 June 2024.</summary>
public sealed class MetricTargetTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    private static readonly MetricDetails Share = new()
    {
        Title = "Ethnic minority staff",
        Kind = MetricKind.Proportion,
        Direction = FavourableDirection.Higher,
        Unit = "%",
        Baseline = new Baseline
        {
            Period = new Period(new DateOnly(2022, 4, 1), new DateOnly(2023, 3, 31)),
            Figures = [new GroupFigures { Numerator = 200, Denominator = 1000 }],
        },
    };

    private static readonly Target ThirtyByMarch2025 = new() { Key = "t", Kind = TargetKind.Absolute, Value = 30, Due = DueDate.On(new DateOnly(2025, 3, 31)) };

    [Theory]
    [InlineData(TargetKind.Absolute, 30, 30, 25.8824)]
    [InlineData(TargetKind.PointsPerYear, 1, 22, 21.1753)]
    [InlineData(TargetKind.PercentPerYear, 10, 24.2, 22.3708)]
    public async Task ExpectedToday_OfATarget_LiesOnItsPath(TargetKind kind, double value, double atDue, double today)
    {
        var target = await Judged(Share with { Targets = [ThirtyByMarch2025 with { Kind = kind, Value = (decimal)value }] });

        Assert.Equal(((decimal)atDue, (decimal)today), (target.AtDue.Point(), target.Today.Point()));
    }

    [Theory]
    [InlineData(300, TrackStatus.Met)]
    [InlineData(251, TrackStatus.OnTrack)]
    [InlineData(241, TrackStatus.OnTrack)]
    [InlineData(240, TrackStatus.AtRisk)]
    [InlineData(221, TrackStatus.AtRisk)]
    [InlineData(220, TrackStatus.OffTrack)]
    public async Task Status_OfTheLatestFigure_FollowsTheCouncilsDefaultRule(long numerator, TrackStatus status)
    {
        // On 31 March 2024 the path is at 25.007; of the 10 points planned, 1 may lack on track and 3 at risk.
        var target = await Judged(Share with { Targets = [ThirtyByMarch2025] }, numerator);

        Assert.Equal(status, target.Status);
        Assert.StartsWith("On track: at or ahead of the expected value", target.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_UnderAnotherCouncilRule_IsJudgedByThat()
    {
        var strict = await Judged(Share with { Targets = [ThirtyByMarch2025] }, 240, new RagRule { OnTrackWithin = 0, AtRiskWithin = 5 });
        var mild = await Judged(Share with { Targets = [ThirtyByMarch2025] }, 240, new RagRule { OnTrackWithin = 20, AtRiskWithin = 50 });

        Assert.Equal((TrackStatus.OffTrack, TrackStatus.OnTrack), (strict.Status, mild.Status));
    }

    [Fact]
    public async Task Status_WithoutAFigureSinceTheBaseline_IsNotStarted() =>
        Assert.Equal(TrackStatus.NotStarted, (await Judged(Share with { Targets = [ThirtyByMarch2025] })).Status);

    [Fact]
    public async Task Status_OfSeveralTargets_IsTheWorst()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric(Share with { Targets = [ThirtyByMarch2025 with { Key = "near", Value = 21 }, ThirtyByMarch2025, ThirtyByMarch2025 with { Key = "far", Value = 90 }] });
        await Record(grains, id, 251);

        var view = (await grains.Metric(id))!;

        Assert.Equal([TrackStatus.Met, TrackStatus.OnTrack, TrackStatus.OffTrack], view.Targets.Select(t => t.Status));
        Assert.Equal((TrackStatus.OffTrack, 20m), (view.Status, view.Baseline?.Value()));
    }

    [Fact]
    public async Task Status_OfAnUnclearTarget_IsNotCalculableAndSaysWhy()
    {
        var target = await Judged(Share with { Targets = [new Target { Key = "t", Kind = TargetKind.Unclear, AsPrinted = "an increase of 1% a year" }] }, 240);

        Assert.Equal((TrackStatus.NotCalculable, null, null), (target.Status, target.AtDue.Point(), target.Today.Point()));
        Assert.Equal("The document does not say whether the change is meant in percentage points or in percent. Say which, and the path can be drawn.", target.Rule);
        Assert.Equal("an increase of 1% a year", target.Target.AsPrinted);
    }

    [Fact]
    public async Task Status_OfALikelihoodAtParity_IsMet()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric(Given.Metric with { Targets = [new Target { Key = "par", Kind = TargetKind.Parity, Due = DueDate.ByMonth(2025, 3) }] });
        Given.Done(await grains.Call<IMetricGrain, Task<Outcome>>(id, grain => grain.Record(Given.Observation(numerator: 36), Given.Append)));

        Assert.Equal(TrackStatus.Met, (await grains.Metric(id))!.Status);
    }

    public static TheoryData<string, MetricDetails, string, string> BadTargets => new()
    {
        { "no baseline", Share with { Baseline = null, Targets = [ThirtyByMarch2025 with { Kind = TargetKind.PointsPerYear }] }, ProblemCodes.BaselineRequired, "details.targets[0].kind" },
        { "no baseline for percent", Share with { Baseline = null, Targets = [ThirtyByMarch2025 with { Kind = TargetKind.PercentPerYear }] }, ProblemCodes.BaselineRequired, "details.targets[0].kind" },
        { "due before the baseline", Share with { Targets = [ThirtyByMarch2025 with { Due = DueDate.On(new DateOnly(2023, 3, 31)) }] }, ProblemCodes.Range, "details.targets[0].due" },
        { "no due date", Share with { Targets = [ThirtyByMarch2025 with { Due = null }] }, ProblemCodes.Required, "details.targets[0].due" },
        { "no value", Share with { Targets = [ThirtyByMarch2025 with { Value = null }] }, ProblemCodes.Required, "details.targets[0].value" },
        { "over the whole", Share with { Targets = [ThirtyByMarch2025 with { Value = 101 }] }, ProblemCodes.Range, "details.targets[0].value" },
        { "range upside down", Share with { Targets = [ThirtyByMarch2025 with { Kind = TargetKind.Range, UpperValue = 29 }] }, ProblemCodes.Range, "details.targets[0].upperValue" },
        { "no words", Share with { Targets = [new Target { Key = "t", Kind = TargetKind.Unclear }] }, ProblemCodes.Required, "details.targets[0].asPrinted" },
        { "same key", Share with { Targets = [ThirtyByMarch2025, ThirtyByMarch2025] }, ProblemCodes.Duplicate, "details.targets[1].key" },
        { "unknown group", Share with { Targets = [ThirtyByMarch2025 with { Group = "purple" }] }, ProblemCodes.UnknownGroup, "details.targets[0].group" },
        { "comparison without groups", Share with { Kind = MetricKind.RelativeLikelihood }, ProblemCodes.Required, "details.breakdown" },
        { "compared with itself", Given.Metric with { Breakdown = Given.Metric.Breakdown! with { Comparator = "minority-ethnic" } }, ProblemCodes.Duplicate, "details.breakdown.comparator" },
        { "factor", Share with { Factor = 0 }, ProblemCodes.Range, "details.factor" },
    };

    [Theory]
    [MemberData(nameof(BadTargets))]
    public async Task Create_OfATargetThatCannotBe_IsRefusedByField(string what, MetricDetails details, string code, string field)
    {
        var grains = await fixture.GivenCouncil();
        var id = Guid.NewGuid();

        var outcome = await grains.Call<IMetricGrain, Task<Outcome>>(id, grain => grain.Create("m", details, Given.Append));

        Assert.True(outcome.Problems.Any(p => (p.Code, p.Field) == (code, field)), what);
        Assert.Null(await grains.Metric(id));
    }

    private async Task<TargetView> Judged(MetricDetails details, long? numerator = null, RagRule? rule = null)
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric(details);
        if (numerator is { } counted)
        {
            await Record(grains, id, counted);
        }
        return Assert.Single((await grains.Metric(id, rule))!.Targets);
    }

    private static async Task Record(CallerGrains grains, Guid id, long numerator) => Given.Done(await grains.Call<IMetricGrain, Task<Outcome>>(id, grain => grain.Record(
        new ObservationEntry
        {
            Period = new Period(new DateOnly(2023, 4, 1), new DateOnly(2024, 3, 31)),
            Figures = [new GroupFigures { Numerator = numerator, Denominator = 1000 }],
        },
        Given.Append)));
}
