using System.Collections.Immutable;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Metrics;

/// <summary>What came of <c>withdrawObservation</c>.</summary>
/// <param name="Metric">The metric as it is now; null where nothing was done.</param>
/// <param name="Errors">Why nothing was done; empty where it was.</param>
public sealed record WithdrawObservationPayload(Metric? Metric, ImmutableArray<IUserError> Errors);
