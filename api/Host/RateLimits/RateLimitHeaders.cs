using System.Globalization;

namespace EqualityCloud.Host.RateLimits;

/// <summary>How an answer tells of limits: the fields of draft-ietf-httpapi-ratelimit-headers.</summary>
internal static class RateLimitHeaders
{
    public static string Policy(string name, int perMinute) => string.Create(CultureInfo.InvariantCulture, $"\"{name}\";q={perMinute};w={RateLimitSettings.Window.TotalSeconds}");

    public static string Left(string name, Allowance left) => string.Create(CultureInfo.InvariantCulture, $"\"{name}\";r={left.Remaining};t={Seconds(left.Reset)}");

    public static void Set(HttpResponse response, string policy, string left, TimeSpan? retryAfter)
    {
        response.Headers["RateLimit-Policy"] = policy;
        response.Headers["RateLimit"] = left;
        if (retryAfter is { } wait) response.Headers.RetryAfter = Math.Max(1, Seconds(wait)).ToString(CultureInfo.InvariantCulture);
    }

    private static long Seconds(TimeSpan span) => (long)Math.Ceiling(span.TotalSeconds);
}
