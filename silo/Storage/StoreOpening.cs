using Microsoft.Extensions.Hosting;

namespace EqualityCloud.Storage;

/// <summary>Opens a store when the host starts, so that a store which cannot be had stops the start and not the first request.</summary>
internal sealed class StoreOpening(Func<object> open) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        open();
        return Task.CompletedTask;
    }

    // Closing is left to the disposal of the services: grains that stop still write.
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
