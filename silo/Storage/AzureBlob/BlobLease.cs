using Microsoft.Extensions.Logging;

namespace EqualityCloud.Storage.AzureBlob;

/// <summary>The exclusive hold on a store: a lease on one blob, renewed three times as often as it must be. Once lost it is never taken again by this process.</summary>
internal sealed class BlobLease : IAsyncDisposable
{
    private const string Name = "lease";

    private readonly BlobContainer _container;
    private readonly AzureBlobStorageOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly Action _onLost;
    private readonly string _id = Guid.NewGuid().ToString();
    private readonly CancellationTokenSource _stopping = new();
    private Task _renewing = Task.CompletedTask;
    private long _renewedAt;
    private volatile bool _lost;

    private BlobLease(BlobContainer container, AzureBlobStorageOptions options, TimeProvider clock, ILogger logger, Action onLost)
    {
        _container = container;
        _options = options;
        _clock = clock;
        _logger = logger;
        _onLost = onLost;
    }

    /// <summary>Whether this process may write. By its own clock, so that it knows even where the service cannot be reached.</summary>
    internal bool IsHeld => !_lost && _clock.GetElapsedTime(Volatile.Read(ref _renewedAt)) < _options.LeaseDuration;

    /// <summary>Waits as long as the options say for another's hold to run out.</summary>
    /// <exception cref="StorageException">Another process holds the store.</exception>
    internal static async Task<BlobLease> TakeAsync(
        BlobContainer container, AzureBlobStorageOptions options, TimeProvider clock, ILogger logger, Action onLost, CancellationToken ct)
    {
        using (await container.PutAsync(Name, default, [], ifMatch: null, ct).ConfigureAwait(false))
        {
            // Either it was missing, or it is there already.
        }

        var lease = new BlobLease(container, options, clock, logger, onLost);
        var start = clock.GetTimestamp();
        while (!await lease.TryAcquireAsync(ct).ConfigureAwait(false))
        {
            if (clock.GetElapsedTime(start) >= options.LeaseWait)
            {
                throw new StorageException(
                    StorageErrorCodes.StoreInUse, $"The store {options.Container} is held by another process. Stop that one first; a store has one owner.");
            }

            await Task.Delay(TimeSpan.FromSeconds(1), clock, ct).ConfigureAwait(false);
        }

        lease._renewing = lease.RenewAsync();
        return lease;
    }

    /// <summary>Stops renewing and gives the lease back, so that the next process need not wait.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _renewing.ConfigureAwait(false);
        _stopping.Dispose();
        if (!IsHeld)
        {
            return;
        }

        _lost = true;
        try
        {
            await _container.LeaseAsync(Name, LeaseActions.Release, _id, default, CancellationToken.None).ConfigureAwait(false);
        }
        catch (StorageException e)
        {
            _logger.LogWarning(e, "The lease on the store was not given back; it runs out by itself.");
        }
    }

    private async Task<bool> TryAcquireAsync(CancellationToken ct)
    {
        // From before the request: the service counts from a moment that is not earlier.
        var asked = _clock.GetTimestamp();
        if (!await _container.LeaseAsync(Name, LeaseActions.Acquire, _id, _options.LeaseDuration, ct).ConfigureAwait(false))
        {
            return false;
        }

        Volatile.Write(ref _renewedAt, asked);
        return true;
    }

    private async Task RenewAsync()
    {
        using var timer = new PeriodicTimer(_options.LeaseDuration / 3, _clock);
        try
        {
            while (await timer.WaitForNextTickAsync(_stopping.Token).ConfigureAwait(false))
            {
                if (!await TryRenewAsync().ConfigureAwait(false))
                {
                    _lost = true;
                    _logger.LogCritical("The lease on the store is lost; this process writes no more and stops.");
                    _onLost();
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Disposed.
        }
    }

    /// <summary>False when the lease is gone for certain: the service says so, or it could not be asked for as long as the lease lasts.</summary>
    private async Task<bool> TryRenewAsync()
    {
        var asked = _clock.GetTimestamp();
        try
        {
            if (!IsHeld || !await _container.LeaseAsync(Name, LeaseActions.Renew, _id, default, _stopping.Token).ConfigureAwait(false))
            {
                return false;
            }

            Volatile.Write(ref _renewedAt, asked);
            return true;
        }
        catch (StorageException e)
        {
            _logger.LogWarning(e, "The lease on the store could not be renewed.");
            return IsHeld;
        }
    }
}
