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

    /// <summary>Whether there is such a metric.</summary>
    [Alias("exists"), ReadOnly]
    Task<bool> Exists();

    /// <summary>Makes it and enters it in the council's index.</summary>
    [Alias("create")]
    Task<Outcome> Create(string reference, MetricDetails details, WriteRequest request);

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
    [Alias("consent")]
    Task<Outcome> Consent(Period period, string statement, WriteRequest request);

    /// <summary>Withdraws the consent: releases from now on are made without the figures, earlier ones stay.</summary>
    [Alias("withdraw")]
    Task<Outcome> Withdraw(Period period, WriteRequest request);

    /// <summary>Takes over what a pack brings; the same job gets the same answer again.</summary>
    [Alias("import")]
    Task<ImportOutcome> Import(ImportedMetric imported, Guid job);
}
