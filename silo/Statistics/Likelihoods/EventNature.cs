namespace EqualityCloud.Statistics.Likelihoods;

/// <summary>Whether people want the outcome that is counted. It decides who is at a disadvantage, whichever group is on top.</summary>
public enum EventNature
{
    /// <summary>Being appointed, trained, promoted: the group it happens to less often is at a disadvantage.</summary>
    Welcome,

    /// <summary>A disciplinary process, bullying, leaving: the group it happens to more often is at a disadvantage.</summary>
    Unwelcome,
}
