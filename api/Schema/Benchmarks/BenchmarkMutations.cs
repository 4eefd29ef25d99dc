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
    private const int LongestId = 60;

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
        if (input.Indicator.Length is 0 or > LongestId)
        {
            return new ReleaseBenchmarkPayload(null, UserErrors.Of(Outcome.Refused(0, Problem.NotFound("indicator that is compared"))));
        }
        var outcome = await grains.CallKey<IBenchmarkGrain, Task<Outcome>>(input.Indicator, grain => grain.Release(input.Period));
        var reading = outcome.Done ? await grains.CallKey<IBenchmarkGrain, Task<BenchmarkReading?>>(input.Indicator, grain => grain.Read(input.Period)) : null;
        return new ReleaseBenchmarkPayload(reading is null ? null : new Benchmark(reading), UserErrors.Of(outcome));
    }

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
