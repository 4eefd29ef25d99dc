using Microsoft.Extensions.Hosting;

namespace EqualityCloud.Storage;

/// <summary>Opens a store when the host starts, so that a store which cannot be had stops the start and not the first request.</summary>
internal sealed class StoreOpening(Func<Task> open) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => open().WaitAsync(cancellationToken);

    // Closing is left to the disposal of the services: grains that stop still write.
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
