using System.Collections.Immutable;
using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>A group over the periods that something was released of.</summary>
public sealed class BenchmarkTrend(BenchmarkSeries trend)
{
    /// <summary>What is compared.</summary>
    public BenchmarkDescription Indicator => trend.Description;

    /// <summary>The periods, oldest first.</summary>
    [ListSize(AssumedSize = 12)]
    public ImmutableArray<BenchmarkTrendPoint> Points => [.. trend.Points.Select(point => new BenchmarkTrendPoint(point))];
}
