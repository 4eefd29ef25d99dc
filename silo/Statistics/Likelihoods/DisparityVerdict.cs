namespace EqualityCloud.Statistics.Likelihoods;

/// <summary>The verdict on a relative likelihood, with what is needed to read it without its colour.</summary>
/// <param name="State">The verdict.</param>
/// <param name="Disadvantaged">For a disparity the group at a disadvantage; null otherwise, or where it is not known whether the outcome is welcome.</param>
/// <param name="Rule">The rule, as a sentence to stand beside the verdict.</param>
public sealed record DisparityVerdict(DisparityState State, GroupRole? Disadvantaged, string Rule);
