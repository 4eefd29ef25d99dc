namespace EqualityCloud.Contracts.Metrics;

/// <summary>The verdict on a comparison of two groups; it never travels without its rule.</summary>
/// <param name="State">The verdict.</param>
/// <param name="DisadvantagedGroup">The key of the group at a disadvantage; null where there is no disparity, or where it is not known whether the outcome is welcome.</param>
/// <param name="Rule">The rule, as a sentence to stand beside the verdict.</param>
[GenerateSerializer, Immutable, Alias("metrics.figure-verdict")]
public sealed record FigureVerdict(DisparityState State, string? DisadvantagedGroup, string Rule);
