using System.Threading.RateLimiting;

namespace EqualityCloud.Host.RateLimits;

/// <summary>The buckets of limits that this process counts by itself: full at first, then filled evenly.</summary>
internal static class TokenBuckets
{
    public static PartitionedRateLimiter<TResource> Create<TResource, TKey>(Func<TResource, TKey> keyOf, int perMinute)
        where TKey : notnull
    {
        // Whole tokens only: a limit below one a second gets one token every so many seconds.
        var tokens = Math.Max(1, perMinute / 60);
        var options = new TokenBucketRateLimiterOptions
        {
            TokenLimit = perMinute,
            TokensPerPeriod = tokens,
            ReplenishmentPeriod = RateLimitSettings.Window * ((double)tokens / perMinute),
            QueueLimit = 0,
            AutoReplenishment = false,
        };
        return PartitionedRateLimiter.Create<TResource, TKey>(resource => RateLimitPartition.GetTokenBucketLimiter(keyOf(resource), _ => options));
    }

    /// <summary>When the next request may come; null for a lease that was given.</summary>
    public static TimeSpan? RetryAfter(RateLimitLease lease) =>
        lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
}
