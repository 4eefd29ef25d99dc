namespace EqualityCloud.Statistics.Likelihoods;

/// <summary>What a relative likelihood comes to.</summary>
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
