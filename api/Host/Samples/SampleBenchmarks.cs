using System.Collections.Immutable;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Host.Samples;

/// <summary>
/// Councils of two regions who contribute the gender pay gaps that they published, so that there is something to compare: two periods released, the newest
/// waiting for its release, and an indicator that too few contribute to.
/// </summary>
/// <remarks>A release is the last step and is never taken back, so its being there tells that all was done; until then each step may be repeated.</remarks>
internal sealed class SampleBenchmarks(IGrainFactory factory, TimeProvider clock)
{
    private const string Median = "gender-pay-gap-median-hourly";
    private const string Mean = "gender-pay-gap-mean-hourly";
    private const string All = "all";

    /// <summary>So few contribute means that no release of them is possible.</summary>
    private const int ContributorsOfMeans = 4;

    private static readonly MetricWording Wording = new() { Note = "Sample data: the figures that the council published in the Gender Pay Gap Service (gov.uk)." };

    private static readonly ParallelOptions AtOnce = new() { MaxDegreeOfParallelism = 8 };

    private CallerGrains Platform => new(factory, Caller.System(TenantId.Platform));

    /// <summary>Releases are a person's doing, not the product's.</summary>
    private CallerGrains Analyst => new(factory, new Caller(SampleTenants.WestMidlands.Id, CallerKind.Member, "west-midlands-analyst", Roles.PermissionsOf(Roles.RegionalAnalyst), []));

    public async Task LoadAsync(CancellationToken ct)
    {
        var councils = SamplePayGap.All().GroupBy(gap => gap.Authority).OrderBy(council => council.Key, StringComparer.Ordinal).ToArray();
        Period[] periods = [.. councils.SelectMany(council => council.Select(PeriodOf)).Distinct().OrderBy(period => period.End)];
        var released = (await Analyst.CallKey<IBenchmarkGrain, Task<BenchmarkSummary?>>(Median, static grain => grain.Summary()))?.Periods.Length ?? 0;
        if (released >= periods.Length - 1) return;

        await Parallel.ForEachAsync(councils.Select((council, at) => (Gaps: council, WithMean: at < ContributorsOfMeans)), AtOnce, async (council, _) => await LoadAsync(council.Gaps, council.WithMean, periods[^1]));
        foreach (var period in periods[..^1])
        {
            await ContributedAsync(period, councils.Length, ct);
            SampleLoader.Expect(await Analyst.CallKey<IBenchmarkGrain, Task<Outcome>>(Median, grain => grain.Release(period)), $"{Median} {period.End}");
        }
    }

    private async Task LoadAsync(IGrouping<string, SamplePayGap> gaps, bool withMean, Period newest)
    {
        var known = SampleTenants.Councils.FirstOrDefault(tenant => tenant.Code == gaps.Key);
        var tenant = known?.Id ?? new TenantId(DerivedId.Of(SampleTenants.Space, $"council/{gaps.Key}"));
        if (known is null)
        {
            var request = new OnboardingRequest(TenantKind.Council, gaps.Key);
            SampleLoader.Expect(await Platform.CallKey<IOnboardingGrain, Task<Outcome>>(TenantRecordKey.Desk(request), desk => desk.Onboard(request, tenant)), gaps.Key);
        }
        var grains = new CallerGrains(factory, Caller.System(tenant));
        // Whoever signs in for Stoke finds the newest period still to be decided on.
        await ContributeAsync(grains, Median, [.. gaps], gap => gap.Median, period => known != SampleTenants.Stoke || period != newest);
        if (withMean) await ContributeAsync(grains, Mean, [.. gaps], gap => gap.Mean, period => period == newest);
    }

    private static async Task ContributeAsync(CallerGrains grains, string indicator, SamplePayGap[] gaps, Func<SamplePayGap, decimal> figure, Func<Period, bool> consents)
    {
        var id = DerivedId.Of(SampleTenants.Space, $"{grains.Caller.Tenant}/{indicator}");
        Task<Outcome> Call(Func<IMetricGrain, Task<Outcome>> call) => grains.Call(id, call);

        if (!await grains.Call<IMetricGrain, Task<bool>>(id, static grain => grain.Exists()))
        {
            SampleLoader.Expect(await Call(grain => grain.CreateFrom(indicator, new IndicatorReference(indicator), Wording, new WriteRequest())), indicator);
        }
        foreach (var gap in gaps)
        {
            var period = PeriodOf(gap);
            if (await grains.Call<IMetricGrain, Task<ObservationView?>>(id, grain => grain.Observed(period)) is null)
            {
                SampleLoader.Expect(await Call(grain => grain.Record(EntryOf(period, figure(gap)), new WriteRequest())), indicator);
            }
            if (consents(period))
            {
                SampleLoader.Expect(await Call(grain => grain.ConsentToBenchmarks(period, FreedomOfInformation.Version, new WriteRequest())), indicator);
            }
        }
    }

    /// <summary>Contributions travel through outboxes; a release before the last of them arrives would be made without it.</summary>
    private Task ContributedAsync(Period period, int councils, CancellationToken ct) => SampleLoader.WaitAsync(
        async () => (await Analyst.CallKey<IBenchmarkGrain, Task<ImmutableArray<CohortCoverage>>>(Median, grain => grain.Coverage(period))).Single(cohort => cohort.Key == All).Contributed >= councils,
        $"{Median} {period.End:yyyy-MM-dd}: contributing",
        clock,
        ct);

    private static ObservationEntry EntryOf(Period period, decimal gap) => new()
    {
        Period = period,
        Label = $"{period.Start.Year}-{period.End.Year % 100:00}",
        Status = ObservationStatus.Final,
        Figures = [new GroupFigures { Value = gap }],
        Source = $"Gender Pay Gap Service, snapshot of {period.End:yyyy-MM-dd}. Open Government Licence v3.0.",
    };

    private static Period PeriodOf(SamplePayGap gap) => new(gap.Snapshot.AddYears(-1).AddDays(1), gap.Snapshot);
}
