namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>How the audit makes another world from two contributors' counts.</summary>
internal enum Move
{
    /// <summary>Each takes the other's rate, as near as whole people allow.</summary>
    Swap,

    /// <summary>The first goes past the second's rate by the protection width; the second takes the first's rate.</summary>
    Beyond,

    /// <summary>Cases go from the second to the first.</summary>
    Gain,

    /// <summary>Cases go from the first to the second.</summary>
    Lose,
}
