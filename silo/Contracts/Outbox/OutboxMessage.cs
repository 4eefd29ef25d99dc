using System.Collections.Immutable;
using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.History;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Contracts.Outbox;

/// <summary>What one grain owes another.</summary>
[GenerateSerializer, Immutable, Alias("outbox.message")]
public abstract record OutboxMessage
{
    private OutboxMessage()
    {
    }

    /// <summary>A line for the tenant's audit trail.</summary>
    /// <param name="Event">What happened, as a code: <c>action.status-moved</c>.</param>
    /// <param name="Subject">The thing it happened to: <c>objective/id</c>.</param>
    /// <param name="Version">The subject's version after it.</param>
    /// <param name="Values">Values that may hold personal data; kept erasable, only their salted hash is chained.</param>
    [GenerateSerializer, Immutable, Alias("outbox.message.audit")]
    public sealed record Audit(string Event, string Subject, int Version, ImmutableSortedDictionary<string, string> Values) : OutboxMessage;

    /// <summary>A line for the trail of another tenant than the sender's: what the platform decided about it.</summary>
    /// <param name="Tenant">Whose trail.</param>
    /// <param name="Line">The line.</param>
    [GenerateSerializer, Immutable, Alias("outbox.message.audit-of")]
    public sealed record AuditOf(Guid Tenant, Audit Line) : OutboxMessage;

    /// <summary>A new strategy for the council's index.</summary>
    [GenerateSerializer, Immutable, Alias("outbox.message.strategy-created")]
    public sealed record StrategyCreated(Guid Strategy) : OutboxMessage;

    /// <summary>A new metric for the council's index.</summary>
    [GenerateSerializer, Immutable, Alias("outbox.message.metric-created")]
    public sealed record MetricCreated(Guid Metric) : OutboxMessage;

    /// <summary>A metric that was taken back, for the council's index.</summary>
    [GenerateSerializer, Immutable, Alias("outbox.message.metric-removed")]
    public sealed record MetricRemoved(Guid Metric) : OutboxMessage;

    /// <summary>A new objective for its strategy's index.</summary>
    [GenerateSerializer, Immutable, Alias("outbox.message.objective-created")]
    public sealed record ObjectiveCreated(Guid Strategy, Guid Objective) : OutboxMessage;

    /// <summary>What of an objective now refers to a metric: the reverse of links that the objective owns.</summary>
    /// <param name="Metric">The metric.</param>
    /// <param name="Objective">The owner of the links.</param>
    /// <param name="Itself">Whether the objective itself refers to the metric.</param>
    /// <param name="Actions">The objective's actions that refer to it.</param>
    [GenerateSerializer, Immutable, Alias("outbox.message.metric-used")]
    public sealed record MetricUsed(Guid Metric, Guid Objective, bool Itself, ImmutableArray<Guid> Actions) : OutboxMessage;

    /// <summary>A line for the sender's own history.</summary>
    [GenerateSerializer, Immutable, Alias("outbox.message.history")]
    public sealed record History(HistoryItem Item) : OutboxMessage;

    /// <summary>What the sender contributes to a benchmark; the contributor is the sender's tenant, which no message names.</summary>
    /// <param name="Indicator">The indicator's id.</param>
    /// <param name="Period">The period.</param>
    /// <param name="Authority">The GSS code under which the council is grouped.</param>
    /// <param name="Figures">The figures; null takes them back.</param>
    [GenerateSerializer, Immutable, Alias("outbox.message.contributed")]
    public sealed record Contributed(string Indicator, Period Period, string Authority, ContributedFigures? Figures) : OutboxMessage;
}
