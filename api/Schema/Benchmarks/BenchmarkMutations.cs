using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Benchmarks;

[MutationType]
internal static partial class BenchmarkMutations
{
    /// <summary>Consents that a period's figures go into benchmarks.</summary>
    public static async Task<BenchmarkConsentPayload> ConsentToBenchmarkAsync(ConsentToBenchmarkInput input, CallerGrains grains)
    {
        var request = Requests.Of(input, null, input.IdempotencyKey);
        var outcome = await grains.Call<IMetricGrain, Task<Outcome>>(input.MetricId, grain => grain.ConsentToBenchmarks(input.Period, input.Statement, request));
        return await PayloadAsync(outcome, input.MetricId, grains);
    }

    /// <summary>Withdraws a consent.</summary>
    public static async Task<BenchmarkConsentPayload> WithdrawFromBenchmarkAsync(WithdrawFromBenchmarkInput input, CallerGrains grains)
    {
        var request = Requests.Of(input, null, input.IdempotencyKey);
        var outcome = await grains.Call<IMetricGrain, Task<Outcome>>(input.MetricId, grain => grain.WithdrawFromBenchmarks(input.Period, request));
        return await PayloadAsync(outcome, input.MetricId, grains);
    }

    /// <summary>Releases a period of an indicator: every group that may be shown, the others with the rule that hides them.</summary>
    [Cost(100)]
    public static async Task<ReleaseBenchmarkPayload> ReleaseBenchmarkAsync(ReleaseBenchmarkInput input, CallerGrains grains)
    {
        if (!BenchmarkQueries.IsId(input.Indicator))
        {
            return new ReleaseBenchmarkPayload(null, UserErrors.Of(Unknown));
        }
        var outcome = await grains.CallKey<IBenchmarkGrain, Task<Outcome>>(input.Indicator, grain => grain.Release(input.Period));
        var reading = outcome.Done ? await grains.CallKey<IBenchmarkGrain, Task<BenchmarkReading?>>(input.Indicator, grain => grain.Read(input.Period, outcome.Version)) : null;
        return new ReleaseBenchmarkPayload(reading is null ? null : new Benchmark(reading), UserErrors.Of(outcome));
    }

    /// <summary>Releases a period of an indicator of shares for everybody, with noise.</summary>
    [Cost(100)]
    public static async Task<ReleaseBenchmarkOpenlyPayload> ReleaseBenchmarkOpenlyAsync(ReleaseBenchmarkOpenlyInput input, CallerGrains grains)
    {
        if (!BenchmarkQueries.IsId(input.Indicator))
        {
            return new ReleaseBenchmarkOpenlyPayload(null, UserErrors.Of(Unknown));
        }
        var outcome = await grains.CallKey<IBenchmarkGrain, Task<Outcome>>(input.Indicator, grain => grain.ReleaseOpenly(input.Period, input.MilliEpsilon));
        var release = outcome.Done ? await grains.CallKey<IBenchmarkGrain, Task<OpenRelease?>>(input.Indicator, grain => grain.ReadOpen(input.Period)) : null;
        return new ReleaseBenchmarkOpenlyPayload(release, UserErrors.Of(outcome));
    }

    private static Outcome Unknown => Outcome.Refused(0, Problem.NotFound("indicator that is compared"));

    private static async Task<BenchmarkConsentPayload> PayloadAsync(Outcome outcome, Guid metric, CallerGrains grains)
    {
        if (!outcome.Done)
        {
            return new BenchmarkConsentPayload(null, UserErrors.Of(outcome));
        }
        var view = await grains.Call<IMetricGrain, Task<MetricView?>>(metric, grain => grain.Get(new RagRule()));
        return new BenchmarkConsentPayload([.. view?.Consents.Select(consent => consent.Period) ?? []], []);
    }
}
