using System.Collections.Immutable;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Grains.Tests.Benchmarks;

/// <summary>
/// Councils of the register with pay gaps, who consent to one benchmark. Tests that release take an indicator of their own, since each release counts against
/// those after it; the others take a period of their own.
/// </summary>
internal sealed class BenchmarkScene(GrainFixture fixture, int year, string indicator = BenchmarkScene.Usual)
{
    public const string Usual = "gender-pay-gap-median-hourly";

    /// <summary>The twelve councils of the North East.</summary>
    public static Authority[] NorthEast { get; } =
        [.. AuthorityRegister.Standard.All.Where(a => a is { Region: Region.NorthEast, ValidTo: null } && !a.Type.IsRegionalBody()).OrderBy(a => $"{a.Code}", StringComparer.Ordinal)];

    public Period Period { get; } = new(new DateOnly(year, 4, 1), new DateOnly(year + 1, 3, 31));

    public CallerGrains Analyst { get; } = fixture.As(Given.Of(new TenantId(Guid.NewGuid()), Roles.RegionalAnalyst));

    /// <summary>A council with the pay gap of the period, which nobody else sees yet.</summary>
    public async Task<(CallerGrains Grains, Guid Metric)> GivenCouncil(Authority authority, decimal gap)
    {
        var grains = await fixture.GivenCouncil(Given.Council with { Name = authority.Name, AreaCodes = [new AreaCode { Code = $"{authority.Code}" }] });
        var metric = await grains.GivenMetric(new MetricDetails { Title = "Median pay gap", Kind = MetricKind.PayGap, Unit = "%", Indicator = new IndicatorReference(indicator) });
        await Record(grains, metric, gap);
        return (grains, metric);
    }

    public async Task Record(CallerGrains grains, Guid metric, decimal gap) => Given.Done(await grains.Call<IMetricGrain, Task<Outcome>>(
        metric, grain => grain.Record(new ObservationEntry { Period = Period, Figures = [new GroupFigures { Value = gap }] }, Given.Append)));

    public Task<Outcome> Consent(CallerGrains grains, Guid metric, string statement = FreedomOfInformation.Version) =>
        grains.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.ConsentToBenchmarks(Period, statement, Given.Append));

    public Task<Outcome> Withdraw(CallerGrains grains, Guid metric) => grains.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.WithdrawFromBenchmarks(Period, Given.Append));

    /// <summary>Councils who have consented, the first with a gap of 1 (and more), the second of 2, and so on.</summary>
    public async Task<(CallerGrains Grains, Guid Metric)[]> GivenContributors(int count, int more = 0)
    {
        var councils = new List<(CallerGrains, Guid)>();
        foreach (var (authority, number) in NorthEast.Take(count).Select((authority, at) => (authority, at + 1)))
        {
            var council = await GivenCouncil(authority, number + more);
            Given.Done(await Consent(council.Grains, council.Metric));
            councils.Add(council);
        }
        return [.. councils];
    }

    public Task<Outcome> Release(CallerGrains grains) => grains.CallKey<IBenchmarkGrain, Task<Outcome>>(indicator, grain => grain.Release(Period));

    public Task<BenchmarkReading?> Read(CallerGrains grains, int? version = null) => grains.CallKey<IBenchmarkGrain, Task<BenchmarkReading?>>(indicator, grain => grain.Read(Period, version));

    public Task<BenchmarkSummary?> Summary(CallerGrains grains) => grains.CallKey<IBenchmarkGrain, Task<BenchmarkSummary?>>(indicator, grain => grain.Summary());

    public Task<BenchmarkPlan?> Preview(CallerGrains grains) => grains.CallKey<IBenchmarkGrain, Task<BenchmarkPlan?>>(indicator, grain => grain.Preview(Period));

    public Task<OverviewRow?> Overview(CallerGrains grains, params ImmutableArray<string> groups) => grains.CallKey<IBenchmarkGrain, Task<OverviewRow?>>(indicator, grain => grain.Overview(Period, groups));

    public Task<BenchmarkSeries?> Trend(CallerGrains grains, string group, int periods = 12) => grains.CallKey<IBenchmarkGrain, Task<BenchmarkSeries?>>(indicator, grain => grain.Trend(group, periods));

    public async Task<int> ContributedIn(string group) =>
        (await Analyst.CallKey<IBenchmarkGrain, Task<ImmutableArray<CohortCoverage>>>(indicator, grain => grain.Coverage(Period))).Single(c => c.Key == group).Contributed;

    /// <summary>Councils who have consented to a benchmark of shares: 50 of 1,000 people, 70 of 1,001, and so on.</summary>
    public async Task GivenShares(int count)
    {
        foreach (var (authority, number) in NorthEast.Take(count).Select((authority, at) => (authority, at)))
        {
            var grains = await fixture.GivenCouncil(Given.Council with { Name = authority.Name, AreaCodes = [new AreaCode { Code = $"{authority.Code}" }] });
            var metric = await grains.GivenMetric(new MetricDetails { Title = "Share", Kind = MetricKind.Proportion, Unit = "%", Indicator = new IndicatorReference(indicator) });
            Given.Done(await grains.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Record(
                new ObservationEntry { Period = Period, Figures = [new GroupFigures { Numerator = 50 + (20 * number), Denominator = 1000 + number }] }, Given.Append)));
            Given.Done(await Consent(grains, metric));
        }
    }

    public Task<Outcome> ReleaseOpenly(CallerGrains grains, int milliEpsilon) => grains.CallKey<IBenchmarkGrain, Task<Outcome>>(indicator, grain => grain.ReleaseOpenly(Period, milliEpsilon));

    public Task<OpenRelease?> ReadOpen(CallerGrains grains) => grains.CallKey<IBenchmarkGrain, Task<OpenRelease?>>(indicator, grain => grain.ReadOpen(Period));
}
