using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Metrics;

/// <summary>One metric of one council.</summary>
[TenantKeyed, Alias("metric")]
public interface IMetricGrain : IOutboxSender, IOutboxReceiver
{
    /// <summary>The metric as it stands today under the council's rule; null where there is none.</summary>
    [Alias("get"), ReadOnly]
    Task<MetricView?> Get(RagRule rule);

    /// <summary>The figures of a period at hand and the value that follows from them; null where there are none.</summary>
    [Alias("observed"), ReadOnly]
    Task<ObservationView?> Observed(Period period);

    /// <summary>Whether there is such a metric. A strategy asks while it is written, and a metric that is written asks its strategy, so this waits for no write.</summary>
    [Alias("exists"), AlwaysInterleave]
    Task<bool> Exists();

    /// <summary>Makes it and enters it in the council's index.</summary>
    [Alias("create")]
    Task<Outcome> Create(string reference, MetricDetails details, WriteRequest request);

    /// <summary>Makes it from an indicator: kind, unit, direction and breakdown are the indicator's.</summary>
    [Alias("create-from")]
    Task<Outcome> CreateFrom(string reference, IndicatorReference indicator, MetricWording wording, WriteRequest request);

    /// <summary>Replaces what its editors wrote.</summary>
    [Alias("edit")]
    Task<Outcome> Edit(MetricDetails details, WriteRequest request);

    /// <summary>Records a period's figures; figures of the same period supersede the earlier ones, which stay in the history.</summary>
    [Alias("record")]
    Task<Outcome> Record(ObservationEntry entry, WriteRequest request);

    /// <summary>Consents that a period's figures go into benchmarks: as they stand, and as they are corrected later.</summary>
    /// <param name="period">The period.</param>
    /// <param name="statement">The version of the statement on freedom of information that was shown.</param>
    /// <param name="request">What surrounds the write.</param>
    [Alias("consent-to-benchmarks")]
    Task<Outcome> ConsentToBenchmarks(Period period, string statement, WriteRequest request);

    /// <summary>Withdraws the consent: releases from now on are made without the figures, earlier ones stay.</summary>
    [Alias("withdraw-from-benchmarks")]
    Task<Outcome> WithdrawFromBenchmarks(Period period, WriteRequest request);

    /// <summary>Withdraws every consent; complete when the benchmarks hold none of its figures. For a council that is about to be removed.</summary>
    [Alias("leave-benchmarks")]
    Task LeaveBenchmarks();

    /// <summary>Takes a period's figures out because they are wrong; they stay in the history.</summary>
    [Alias("withdraw")]
    Task<Outcome> Withdraw(Period period, string note, WriteRequest request);

    /// <summary>Where the path of a target is on a day; null where there is no such metric or target.</summary>
    [Alias("expected-on"), ReadOnly]
    Task<ExpectedValue?> ExpectedOn(string target, DateOnly day);

    /// <summary>Where the figures so far lead to on a day; null where there is no such metric.</summary>
    [Alias("project"), ReadOnly]
    Task<ProjectionResult?> Project(DateOnly day);

    /// <summary>Where the figures so far lead to by a target's due date, and what that means for it; null where there is no such metric or target.</summary>
    [Alias("project-target"), ReadOnly]
    Task<ProjectionResult?> ProjectTarget(string target);

    /// <summary>The metric's series as a run chart; null where there is no such metric.</summary>
    [Alias("run-chart"), ReadOnly]
    Task<RunChartResult?> RunChart();

    /// <summary>Takes over what a pack brings; the same job gets the same answer again.</summary>
    [Alias("import")]
    Task<ImportOutcome> Import(ImportedMetric imported, Guid job);

    /// <summary>Makes it for an import; a second time it changes nothing. Refused where there is another metric of that id.</summary>
    [Alias("make")]
    Task<Outcome> Make(MetricMaking making, Guid job);

    /// <summary>Takes back what <see cref="Make"/> made; refused where anything was done with it since.</summary>
    [Alias("unmake")]
    Task<Outcome> Unmake(MetricMaking making, Guid job);

    /// <summary>Puts one period's figures in place of what an import found there, or back; refused where they are neither as before nor as after.</summary>
    [Alias("swap")]
    Task<Outcome> Swap(ObservationSwap swap, Guid job);
}
