using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EqualityCloud.Grains.Outbox;

/// <summary>Before the process is ready, delivers what a crash left undelivered, so that indexes and trails agree again when the first reader comes.</summary>
internal sealed class SweepAtStart(IGrainFactory grains, ILogger<SweepAtStart> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var system = new CallerGrains(grains, Caller.System(default));
        var woken = await system.CallKey<IOutboxSweeperGrain, Task<int>>(IOutboxSweeperGrain.Key, sweeper => sweeper.Sweep());
        if (woken > 0)
        {
            log.LogInformation("{Count} grains had deliveries left over and made them", woken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
