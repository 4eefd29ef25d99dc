using System.Collections.Immutable;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>What came of a consent or a withdrawal.</summary>
/// <param name="Consented">The periods of the metric whose figures go into benchmarks now; null where nothing was done.</param>
/// <param name="Errors">Why nothing was done; empty where it was.</param>
public sealed record BenchmarkConsentPayload(ImmutableArray<Period>? Consented, ImmutableArray<IUserError> Errors);
