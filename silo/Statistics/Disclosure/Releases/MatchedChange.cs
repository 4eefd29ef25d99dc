namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>How the median of the contributors that stand behind two periods changed. Only the change is shown; the audits take both medians for known.</summary>
/// <param name="Then">Their median in the earlier period, rounded by the policy.</param>
/// <param name="Now">Their median in the later one.</param>
/// <param name="Contributors">How many they are.</param>
public sealed record MatchedChange(double Then, double Now, int Contributors)
{
    /// <summary>The change.</summary>
    public double Change => Math.Round(Now - Then, 6);
}
