namespace EqualityCloud.Statistics.Targets;

/// <summary>How the distance from parity is measured.</summary>
public enum ParityScale
{
    /// <summary>By subtraction: 4 and -4 are equally far from 0.</summary>
    Difference,

    /// <summary>By division: 0.5 and 2 are equally far from 1, whichever group was put on top.</summary>
    Ratio,
}
