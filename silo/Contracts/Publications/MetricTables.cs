using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Publications;

/// <summary>The tables of one metric that an edition shows.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Tables">Its tables.</param>
[GenerateSerializer, Immutable, Alias("publications.metric-tables")]
public sealed record MetricTables(Guid Metric, ImmutableArray<ShownTable> Tables);
