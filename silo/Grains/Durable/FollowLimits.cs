namespace EqualityCloud.Grains.Durable;

/// <summary>Bounds of calls that wait for something to happen.</summary>
internal static class FollowLimits
{
    /// <summary>Well below the runtime's limit for a call, and below what a stop of the process waits for.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
}
