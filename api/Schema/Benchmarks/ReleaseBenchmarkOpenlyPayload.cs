using System.Collections.Immutable;
using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>What came of <c>releaseBenchmarkOpenly</c>.</summary>
/// <param name="Release">The open release; null where there is none.</param>
/// <param name="Errors">Why nothing was released; empty where it was.</param>
public sealed record ReleaseBenchmarkOpenlyPayload(OpenRelease? Release, ImmutableArray<IUserError> Errors);
