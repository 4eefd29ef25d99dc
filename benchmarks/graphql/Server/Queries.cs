using System.Collections.Immutable;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Benchmarks.GraphQL.Server;

/// <summary>The fields of the workload.</summary>
[QueryType]
public static partial class Queries
{
    /// <summary>A council by its code.</summary>
    public static Council? GetCouncil(string code) => Workload.Councils.GetValueOrDefault(code);

    /// <summary>The first metrics by name.</summary>
    public static ImmutableArray<Metric> GetMetrics(int first = 20) => first == 20 ? Workload.FirstMetrics : [.. Workload.FirstMetrics.Take(first)];
}
