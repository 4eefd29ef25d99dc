using System.Collections.Immutable;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Metrics;

/// <summary>What came of <c>createMetricFromIndicator</c>.</summary>
/// <param name="Metric">As it is now; null where nothing was done.</param>
/// <param name="Errors">Why nothing was done; empty where it was.</param>
public sealed record CreateMetricFromIndicatorPayload(Metric? Metric, ImmutableArray<IUserError> Errors);
