using System.Collections.Immutable;
using EqualityCloud.Schema.Objectives;

namespace EqualityCloud.Schema.Metrics;

/// <summary>Where a metric is used.</summary>
/// <param name="Objective">The objective.</param>
/// <param name="Itself">Whether the objective itself refers to it.</param>
/// <param name="Actions">The objective's actions that refer to it.</param>
public sealed record MetricUsage(Objective Objective, bool Itself, ImmutableArray<StrategyAction> Actions);
