using EqualityCloud.Contracts.Strategies;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Metrics;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>Withdraws a consent: releases from now on are made without the figures, earlier ones stay as they are.</summary>
/// <param name="MetricId">The metric.</param>
/// <param name="Period">The period.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record WithdrawFromBenchmarkInput([property: ID<Metric>] Guid MetricId, Period Period, string? IdempotencyKey = null);
