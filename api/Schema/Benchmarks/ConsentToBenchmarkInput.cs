using EqualityCloud.Contracts.Strategies;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Metrics;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>Consent that the figures of one period go into benchmarks, as they stand and as they are corrected later.</summary>
/// <param name="MetricId">The metric; it follows an indicator of the catalogue.</param>
/// <param name="Period">The period; it has figures.</param>
/// <param name="Statement">The version of the statement on freedom of information that was shown.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record ConsentToBenchmarkInput([property: ID<Metric>] Guid MetricId, Period Period, string Statement, string? IdempotencyKey = null);
