using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>A part of the panel that a release was computed on.</summary>
/// <param name="Key">The region or nation.</param>
/// <param name="Members">Its contributors.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.stored-stratum")]
public sealed record StoredStratum(string Key, ImmutableArray<Guid> Members);
