using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Metrics;

/// <summary>A run chart, or why there is none.</summary>
[UnionType("RunChartResult")]
public interface IRunChartResult;
