namespace EqualityCloud.Statistics.Likelihoods;

/// <summary>A group's part in a comparison.</summary>
public enum GroupRole
{
    /// <summary>The group that the question is about, such as minority ethnic or disabled staff.</summary>
    Interest,

    /// <summary>The group it is compared with.</summary>
    Comparator,
}
