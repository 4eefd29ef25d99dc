using System.Collections.Immutable;

namespace EqualityCloud.Statistics.Cohorts;

/// <summary>A comparison group as it is frozen for a period.</summary>
/// <param name="Kind">Its kind, which gives its precedence.</param>
/// <param name="Key">Its stable key, unique among the cohorts of a period, such as <c>region/E12000005</c>.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Members">Everybody in it, whether or not they contribute.</param>
public sealed record Cohort(CohortKind Kind, string Key, string Name, ImmutableArray<Guid> Members);
