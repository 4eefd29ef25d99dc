using System.Collections.Immutable;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Strategies;

/// <summary>One strategy of one council.</summary>
[TenantKeyed, Alias("strategy")]
public interface IStrategyGrain : IOutboxSender, IOutboxReceiver
{
    /// <summary>The strategy; null where there is none.</summary>
    [Alias("get"), ReadOnly]
    Task<StrategyView?> Get();

    /// <summary>Makes it. A second call with the same idempotency key gives the first answer.</summary>
    [Alias("create")]
    Task<Outcome> Create(string reference, StrategyDetails details, WriteRequest request);

    /// <summary>Replaces what its editors wrote.</summary>
    [Alias("edit")]
    Task<Outcome> Edit(StrategyDetails details, WriteRequest request);

    /// <summary>Shows these metrics with the strategy, in this order.</summary>
    [Alias("show-metrics")]
    Task<Outcome> ShowMetrics(ImmutableArray<Guid> metrics, WriteRequest request);

    /// <summary>Adds a signature.</summary>
    [Alias("sign-off")]
    Task<Outcome> SignOff(SignOff signOff, WriteRequest request);

    /// <summary>Begins or goes on with an import; other writes are refused until it is finished.</summary>
    [Alias("begin-import")]
    Task<ImportOutcome> BeginImport(string reference, StrategyDetails details, ImmutableArray<SignOff> signOffs, int packRevision, Guid job);

    /// <summary>Ends an import: sets the order of objectives and metrics and, for a new strategy, enters it in the council's index.</summary>
    [Alias("finish-import")]
    Task FinishImport(ImmutableArray<Guid> objectives, ImmutableArray<Guid> metrics, Guid job);

    /// <summary>Ends an import that cannot be finished: what it did stays, and others may write again.</summary>
    [Alias("abandon-import")]
    Task AbandonImport(Guid job);

    /// <summary>Whether an import refuses other writes just now.</summary>
    [Alias("is-importing"), ReadOnly]
    Task<bool> IsImporting();
}
