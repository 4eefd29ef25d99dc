using System.Collections.Immutable;
using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>Indicators by groups: what was released in a period, what was refused and by which rule, what nobody asked for.</summary>
/// <param name="Period">The period.</param>
/// <param name="Groups">The columns.</param>
/// <param name="Rows">The rows, by title.</param>
public sealed record BenchmarkOverview(
    Period Period,
    [property: ListSize(AssumedSize = 12)] ImmutableArray<OverviewGroup> Groups,
    [property: ListSize(AssumedSize = 25)] ImmutableArray<BenchmarkOverviewRow> Rows);
