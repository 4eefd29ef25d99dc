using System.Threading.RateLimiting;

using EqualityCloud.Host.Health;

namespace EqualityCloud.Host.RateLimits;

/// <summary>Limits of this process alone: a bucket for each caller and one for each tenant, forgotten when it has been full for a while.</summary>
internal sealed class LocalLimiter(RateLimitSettings settings) : IRequestLimiter, IDisposable
{
    private readonly PartitionedRateLimiter<LimitedCaller> _clients = Buckets(caller => caller, settings.ClientPerMinute);
    private readonly PartitionedRateLimiter<LimitedCaller> _tenants = Buckets(caller => caller.Tenant, settings.TenantPerMinute);

    public string State => ReadinessView.Ok;

    public ValueTask<LimitAnswer> TakeAsync(LimitedCaller caller, CancellationToken ct)
    {
        using var client = _clients.AttemptAcquire(caller);
        if (!client.IsAcquired) return new(Answer(caller, client));
        using var tenant = _tenants.AttemptAcquire(caller);
        return new(Answer(caller, tenant.IsAcquired ? null : tenant));
    }

    public void Dispose()
    {
        _clients.Dispose();
        _tenants.Dispose();
    }

    private static PartitionedRateLimiter<LimitedCaller> Buckets<TKey>(Func<LimitedCaller, TKey> keyOf, int perMinute)
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
        return PartitionedRateLimiter.Create<LimitedCaller, TKey>(caller => RateLimitPartition.GetTokenBucketLimiter(keyOf(caller), _ => options));
    }

    private LimitAnswer Answer(LimitedCaller caller, RateLimitLease? refused) => new(
        Allowance.Of(_clients.GetStatistics(caller)!.CurrentAvailablePermits, settings.ClientPerMinute),
        Allowance.Of(_tenants.GetStatistics(caller)!.CurrentAvailablePermits, settings.TenantPerMinute),
        refused is null ? null : refused.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1));
}
