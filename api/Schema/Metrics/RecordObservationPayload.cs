using System.Collections.Immutable;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Metrics;

/// <summary>What came of <c>recordObservation</c>.</summary>
/// <param name="Observation">The figures as they stand, with the value that follows from them; null where nothing was done.</param>
/// <param name="Metric">The metric as it is now; null where nothing was done.</param>
/// <param name="Errors">Why nothing was done; empty where it was.</param>
public sealed record RecordObservationPayload(MetricObservation? Observation, Metric? Metric, ImmutableArray<IUserError> Errors);
