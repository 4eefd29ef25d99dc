using System.Collections.Immutable;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>What came of <c>releaseBenchmark</c>.</summary>
/// <param name="Benchmark">The newest release; null where nothing was released.</param>
/// <param name="Errors">Why nothing was released, with the rule; empty where it was.</param>
public sealed record ReleaseBenchmarkPayload(Benchmark? Benchmark, ImmutableArray<IUserError> Errors);
