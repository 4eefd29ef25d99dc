using System.Collections.Immutable;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Objectives;

/// <summary>What came of <c>unlinkMetric</c>.</summary>
/// <param name="Objective">As it is now; null where nothing was done.</param>
/// <param name="Errors">Why nothing was done; empty where it was.</param>
public sealed record UnlinkMetricPayload(Objective? Objective, ImmutableArray<IUserError> Errors);
