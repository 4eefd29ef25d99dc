namespace EqualityCloud.Contracts.Metrics;

/// <summary>What a comparison of two groups comes to.</summary>
[GenerateSerializer, Alias("metrics.disparity-state")]
public enum DisparityState
{
    /// <summary>Within the four-fifths band.</summary>
    Within,

    /// <summary>Outside the band, but chance alone could do that.</summary>
    OutsideNotSignificant,

    /// <summary>Outside the band and more than chance.</summary>
    Disparity,

    /// <summary>Fewer than 10 cases in all: whatever the ratio, it is not judged.</summary>
    TooFewToJudge,
}
