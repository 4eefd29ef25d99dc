using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>A comparison group as it was frozen for a period.</summary>
/// <param name="Kind">Its kind, as in the published order of precedence.</param>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Members">Its members, as positions in the list of authorities.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.frozen-cohort")]
public sealed record FrozenCohort(BenchmarkGroupKind Kind, string Key, string Name, ImmutableArray<int> Members);
