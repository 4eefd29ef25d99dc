using System.Collections.Concurrent;

using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Host.Settings;
using EqualityCloud.Host.Tenants;

namespace EqualityCloud.Host.Access;

/// <summary>Counts refusals for each caller and reason, and brings the sums into the audit trails every so often.</summary>
/// <remarks>What was counted and not yet brought is lost with the process: a line for each refusal would let anybody fill a trail.</remarks>
internal sealed class RefusalCounter(IGrainFactory factory, TenantDoors doors, HostSettings settings, TimeProvider clock, ILogger<RefusalCounter> log) : BackgroundService
{
    private const int MostKept = 10_000;
    private const int AtOnce = 100;

    private ConcurrentDictionary<(TenantId Tenant, string Actor, string Code), long> _counts = new();

    public void Count(TenantId tenant, string actor, string code)
    {
        var counts = _counts;
        if (counts.Count < MostKept || counts.ContainsKey((tenant, actor, code))) counts.AddOrUpdate((tenant, actor, code), 1, static (_, count) => count + 1);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.RefusalsEvery, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await BringAsync();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The process ends.
        }
    }

    private async Task BringAsync()
    {
        var counts = Interlocked.Exchange(ref _counts, new());
        foreach (var tenant in counts.GroupBy(count => count.Key.Tenant))
        {
            try
            {
                // One that was never onboarded, or is gone, has no trail and is not to get one by being refused.
                if (await doors.StatusAsync(tenant.Key) is not (TenantStatus.Active or TenantStatus.Suspended)) continue;
                var grains = new CallerGrains(factory, Caller.System(tenant.Key));
                foreach (var some in tenant.Select(count => new RefusalCount(count.Key.Actor, count.Key.Code, count.Value)).Chunk(AtOnce))
                {
                    await grains.CallTenant<IAccessLogGrain, Task>(access => access.Refused([.. some]));
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogError(e, "Refusals of tenant {Tenant} could not be brought into its trail", tenant.Key);
            }
        }
    }
}
