using System.Collections.Immutable;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Strategies;

/// <summary>What came of <c>showMetrics</c>.</summary>
/// <param name="Strategy">As it is now; null where nothing was done.</param>
/// <param name="Errors">Why nothing was done; empty where it was.</param>
public sealed record ShowMetricsPayload(Strategy? Strategy, ImmutableArray<IUserError> Errors);
