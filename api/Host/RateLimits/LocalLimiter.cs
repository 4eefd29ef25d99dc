using System.Threading.RateLimiting;

using EqualityCloud.Host.Health;

namespace EqualityCloud.Host.RateLimits;

/// <summary>Limits of this process alone: a bucket for each caller and one for each tenant, forgotten when it has been full for a while.</summary>
internal sealed class LocalLimiter(RateLimitSettings settings) : IRequestLimiter, IDisposable
{
    private readonly PartitionedRateLimiter<LimitedCaller> _clients = TokenBuckets.Create((LimitedCaller caller) => caller, settings.ClientPerMinute);
    private readonly PartitionedRateLimiter<LimitedCaller> _tenants = TokenBuckets.Create((LimitedCaller caller) => caller.Tenant, settings.TenantPerMinute);

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

    private LimitAnswer Answer(LimitedCaller caller, RateLimitLease? refused) => new(
        Allowance.Of(_clients.GetStatistics(caller)!.CurrentAvailablePermits, settings.ClientPerMinute),
        Allowance.Of(_tenants.GetStatistics(caller)!.CurrentAvailablePermits, settings.TenantPerMinute),
        refused is null ? null : TokenBuckets.RetryAfter(refused));
}
