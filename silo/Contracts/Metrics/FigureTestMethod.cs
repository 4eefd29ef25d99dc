namespace EqualityCloud.Contracts.Metrics;

/// <summary>How two shares are tested.</summary>
[GenerateSerializer, Alias("metrics.figure-test-method")]
public enum FigureTestMethod
{
    /// <summary>The two-proportion z-test.</summary>
    ZTest,

    /// <summary>Fisher's exact test, where fewer than 5 are to be expected in a cell.</summary>
    FisherExact,
}
