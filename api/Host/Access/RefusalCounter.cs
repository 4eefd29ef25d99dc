using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Host.Settings;
using EqualityCloud.Host.Tenants;

namespace EqualityCloud.Host.Access;

/// <summary>Counts refusals for each caller and reason, and brings the sums into the audit trails every so often, and at the end of the process.</summary>
/// <remarks>What was counted and not yet brought is lost with a process that is killed: a line for each refusal would let anybody fill a trail.</remarks>
internal sealed class RefusalCounter(IGrainFactory factory, TenantDoors doors, HostSettings settings, TimeProvider clock, ILogger<RefusalCounter> log) : BackgroundService, IRefusalLog
{
    private const int AtOnce = 100;

    private readonly RefusalSums _sums = new();

    public void Refused(Caller caller, string code) => Count(caller.Tenant, caller.Actor, code);

    /// <summary>Counts a refusal of somebody whom the tenant knows.</summary>
    public void Count(TenantId tenant, string actor, string code) => _sums.Count(tenant, actor, code);

    /// <summary>Counts a refusal of somebody whom nobody knows.</summary>
    /// <param name="tenant">The tenant that it was about; null where it was about none: those who run the platform hear of it.</param>
    /// <param name="context">The request that was refused.</param>
    /// <param name="code">Why.</param>
    public void CountUnknown(TenantId? tenant, HttpContext context, string code) => _sums.Count(tenant ?? TenantId.Platform, ClientNetwork.Of(context), code);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await BringAsync();
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
        foreach (var tenant in _sums.Take().GroupBy(count => count.Key.Tenant))
        {
            try
            {
                // One that was never onboarded, or is gone, has no trail and is not to get one by being refused. The platform hears of strangers who asked for it; its former people are nobody's business.
                var isThere = await doors.StatusAsync(tenant.Key) is TenantStatus.Active or TenantStatus.Suspended;
                var grains = new CallerGrains(factory, Caller.System(isThere ? tenant.Key : TenantId.Platform));
                foreach (var some in tenant.Where(count => isThere || ClientAlias.Is(count.Key.Actor)).Select(count => new RefusalCount(count.Key.Actor, count.Key.Code, count.Value)).Chunk(AtOnce))
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
