namespace EqualityCloud.Host.RateLimits;

/// <summary>What is left of a limit, and when it is whole again.</summary>
internal readonly record struct Allowance(long Remaining, TimeSpan Reset)
{
    public static Allowance Of(double remaining, int perMinute)
    {
        var left = Math.Max(0, (long)remaining);
        return new Allowance(left, RateLimitSettings.Window * ((double)(perMinute - left) / perMinute));
    }
}
