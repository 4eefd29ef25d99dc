using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Metrics;

namespace EqualityCloud.Schema.Objectives;

/// <summary>What good looks like.</summary>
/// <param name="Text">In words.</param>
/// <param name="Metric">The metric that shows it.</param>
[GraphQLName("Indicator")]
public sealed record IndicatorText(string Text, [property: ID<Metric>] Guid? Metric = null);
