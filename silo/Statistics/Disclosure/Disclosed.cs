namespace EqualityCloud.Statistics.Disclosure;

/// <summary>A figure that has passed disclosure control, or the rule that hid it. One of the nested kinds and nothing else; hidden is never 0, null or blank.</summary>
/// <typeparam name="T">What is shown.</typeparam>
public abstract record Disclosed<T>
    where T : notnull
{
    private Disclosed()
    {
    }

    /// <summary>The figure may be seen.</summary>
    /// <param name="Value">The figure, rounded by the policy.</param>
    public sealed record Shown(T Value) : Disclosed<T>;

    /// <summary>The figure is hidden.</summary>
    /// <param name="Rule">Why.</param>
    public sealed record Hidden(DisclosureRule Rule) : Disclosed<T>;
}
