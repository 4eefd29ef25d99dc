using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>Those of a comparison group who stand behind this release and the one that changes are since, where they are not simply all of both.</summary>
/// <param name="Group">The group's key.</param>
/// <param name="Members">They, as positions in the panel.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.stored-match")]
public sealed record StoredMatch(string Group, ImmutableArray<int> Members);
