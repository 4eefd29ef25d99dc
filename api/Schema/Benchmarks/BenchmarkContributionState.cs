namespace EqualityCloud.Schema.Benchmarks;

/// <summary>Whether a period's figures go into benchmarks.</summary>
public enum BenchmarkContributionState
{
    /// <summary>There is consent.</summary>
    Given,

    /// <summary>There was consent and it is withdrawn.</summary>
    Withdrawn,

    /// <summary>There are figures, and nobody consented.</summary>
    NotGiven,
}
