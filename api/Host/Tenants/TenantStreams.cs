using System.Collections.Concurrent;

using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;

namespace EqualityCloud.Host.Tenants;

/// <summary>The streams that are open, and the watch that ends those of a tenant that was shut: they were let in before.</summary>
internal sealed class TenantStreams(TenantDoors doors, TimeProvider clock, ILogger<TenantStreams> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<HttpContext, TenantId> _open = new();

    public void Opened(HttpContext context, TenantId tenant) => _open[context] = tenant;

    public void Closed(HttpContext context) => _open.TryRemove(context, out _);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await EndShutOnesAsync();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The process ends, and the streams with it.
        }
    }

    private async Task EndShutOnesAsync()
    {
        foreach (var streams in _open.GroupBy(stream => stream.Value, stream => stream.Key))
        {
            try
            {
                if (await doors.StatusAsync(streams.Key) is TenantStatus.Active) continue;
                foreach (var stream in streams) stream.Abort();
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogWarning(e, "Whether tenant {Tenant} is let in could not be asked; the next look does", streams.Key);
            }
        }
    }
}
