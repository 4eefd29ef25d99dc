namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>What a release would come to for a group, as far as numbers of contributors decide it.</summary>
/// <param name="Kind">The kind of group.</param>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Invited">How many councils are in it.</param>
/// <param name="Contributed">How many contribute now.</param>
/// <param name="Counted">On how many the figures would be computed: who joins or stays behind waits until enough move together.</param>
/// <param name="Refusal">The rule that would refuse it; null where numbers do not. Whether the values allow it shows only when it is released.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.planned-cohort")]
public sealed record PlannedCohort(BenchmarkGroupKind Kind, string Key, string Name, int Invited, int Contributed, int Counted, ReleasedFigure.Hidden? Refusal);
