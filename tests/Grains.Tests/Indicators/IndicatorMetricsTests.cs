using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Indicators;
using EqualityCloud.Grains.Metrics;
using EqualityCloud.Statistics.Indicators;

using FavourableDirection = EqualityCloud.Contracts.Metrics.FavourableDirection;

namespace EqualityCloud.Grains.Tests.Indicators;

public sealed class IndicatorMetricsTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    [Fact]
    public void Of_EveryIndicatorOfTheCatalogue_IsAMetricThatMayBeMadeAndIsMeasuredTheSame() => Assert.All(IndicatorCatalogue.Standard.Indicators, indicator =>
    {
        var details = IndicatorMetrics.Of(CatalogueViews.Of(indicator), new MetricWording());

        Assert.Empty(MetricRules.Check(details));
        Assert.Equal(indicator.Unit, new MetricMeasure(details).Unit);
        Assert.Equal(indicator.EveryMonths, new MetricMeasure(details).EveryMonths);
    });

    [Fact]
    public async Task CreateFrom_ByContributor_IsForbidden()
    {
        var grains = await fixture.GivenCouncil();
        var contributor = fixture.As(Given.Of(grains.Caller.Tenant, Roles.Contributor));
        var id = Guid.NewGuid();

        Assert.Equal([ProblemCodes.Forbidden], (await CreateFrom(contributor, id, "sc-wres-2")).Problems.Select(p => p.Code));
        Assert.Null(await grains.Metric(id));
    }

    [Theory]
    [InlineData("sc-wres-2", 2)]
    [InlineData("no-such-indicator", 1)]
    public async Task CreateFrom_AnUnknownIndicatorOrVersion_IsRefused(string indicator, int version)
    {
        var grains = await fixture.GivenCouncil();
        var id = Guid.NewGuid();

        Assert.Equal([(ProblemCodes.Unknown, "indicator")], (await CreateFrom(grains, id, indicator, version)).Problems.Select(p => (p.Code, p.Field)));
        Assert.Null(await grains.Metric(id));
    }

    [Fact]
    public async Task CreateFrom_AnIndicator_TakesKindUnitDirectionAndBreakdownFromIt()
    {
        var grains = await fixture.GivenCouncil();
        var id = Guid.NewGuid();

        Given.Done(await CreateFrom(grains, id, "nhs-wres-2", wording: new MetricWording { Title = "Shortlisting" }));

        var details = (await grains.Metric(id))!.Details;
        Assert.Equal(("Shortlisting", MetricKind.RelativeLikelihood, "ratio", FavourableDirection.Lower, RatioOrientation.ComparatorOverInterest, OutcomeNature.Welcome),
            (details.Title, details.Kind, details.Unit, details.Direction, details.Orientation, details.Outcome));
        Assert.Equal([("minority-ethnic", false), ("white", false), ("not-known", true)], details.Breakdown!.Groups.Select(group => (group.Key, group.NotKnown)));
        Assert.Equal(("minority-ethnic", "white"), (details.Breakdown.Interest, details.Breakdown.Comparator));
        Assert.Equal(new IndicatorReference("nhs-wres-2"), details.Indicator);
    }

    /// <summary>Metric 9 as the difference it is and as the ratio that a report gives: one needs part and whole, the other staff and residents or whole.</summary>
    [Theory]
    [InlineData("sc-wres-9", "part", "whole", -15)]
    [InlineData("sc-wres-9-ratio", "staff", "residents", 0.25)]
    public async Task CreateFrom_AComparisonWithAWhole_HasAPlaceForBoth(string indicator, string one, string other, double value)
    {
        var grains = await fixture.GivenCouncil();
        var id = Guid.NewGuid();
        Given.Done(await CreateFrom(grains, id, indicator));

        Given.Done(await grains.Call<IMetricGrain, Task<Outcome>>(id, grain => grain.Record(
            Given.Observation() with { Figures = [new GroupFigures { Group = one, Numerator = 5, Denominator = 100 }, new GroupFigures { Group = other, Numerator = 200, Denominator = 1000 }] }, Given.Append)));

        Assert.Equal((decimal)value, Assert.IsType<FigureResult.Known>(Assert.Single((await grains.Metric(id))!.Observations).Result).Figure.Value);
    }

    private static Task<Outcome> CreateFrom(CallerGrains grains, Guid id, string indicator, int version = 1, MetricWording? wording = null) =>
        grains.Call<IMetricGrain, Task<Outcome>>(id, grain => grain.CreateFrom("m", new IndicatorReference(indicator, version), wording ?? new MetricWording(), Given.Append));
}
