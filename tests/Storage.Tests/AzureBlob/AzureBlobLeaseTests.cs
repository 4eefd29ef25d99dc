using EqualityCloud.Storage.AzureBlob;
using EqualityCloud.Storage.Tests.Conformance;

namespace EqualityCloud.Storage.Tests.AzureBlob;

[Collection(OnAzurite.Name)]
public sealed class AzureBlobLeaseTests(Azurite azurite)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly FaultingTransport _transport = new();
    private readonly ManualTimeProvider _clock = new();
    private readonly TaskCompletionSource _stopAsked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string _container = $"lease-{Guid.NewGuid():N}";

    [Fact]
    public async Task Open_OfWhatIsHeld_IsRefused()
    {
        await using var holder = Open();
        await holder.OpenAsync();
        await using var other = Open();

        var refusal = await Assert.ThrowsAsync<StorageException>(other.OpenAsync);

        Assert.Equal("STORE_IN_USE", refusal.Code);
        await Assert.ThrowsAsync<StorageException>(() => WriteAsync(other));
    }

    [Fact]
    public async Task Open_AfterTheHolderClosed_GoesThrough()
    {
        var holder = Open();
        await holder.OpenAsync();
        await holder.DisposeAsync();

        await using var next = Open();

        await next.OpenAsync();
        await WriteAsync(next);
    }

    [Fact]
    public async Task Open_NotExclusive_SharesTheStore()
    {
        await using var one = Open(exclusive: false);
        await using var two = Open(exclusive: false);

        await WriteAsync(one);

        await Assert.ThrowsAsync<InconsistentStateException>(() => WriteAsync(two));
    }

    [Fact]
    public async Task Renewal_OfALeaseThatWasBroken_StopsWritesAndAsksToStop()
    {
        await using var storage = Open();
        await storage.OpenAsync();
        await BreakLeaseAsync();

        _clock.Advance(TimeSpan.FromSeconds(10));
        await _stopAsked.Task.WaitAsync(Patience);

        Assert.Equal("STORE_LEASE_LOST", (await Assert.ThrowsAsync<StorageException>(() => WriteAsync(storage))).Code);
    }

    [Fact]
    public async Task Lease_NotRenewedInTime_StopsWritesEvenBeforeAnyoneSaysSo()
    {
        await using var storage = Open();
        await storage.OpenAsync();
        _transport.CutOff();

        _clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal("STORE_LEASE_LOST", (await Assert.ThrowsAsync<StorageException>(() => WriteAsync(storage))).Code);
        await _stopAsked.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task Lease_OnceLost_IsNotTakenAgain()
    {
        await using var storage = Open();
        await storage.OpenAsync();
        await BreakLeaseAsync();
        _clock.Advance(TimeSpan.FromSeconds(10));
        await _stopAsked.Task.WaitAsync(Patience);

        _clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal("STORE_LEASE_LOST", (await Assert.ThrowsAsync<StorageException>(() => WriteAsync(storage))).Code);
    }

    private AzureBlobGrainStorage Open(bool exclusive = true)
    {
        var options = AzureBlobStoreUnderTest.OptionsFor(azurite, _container, _transport);
        options.Exclusive = exclusive;
        return AzureBlobStoreUnderTest.Open(options, _clock, () => _stopAsked.TrySetResult());
    }

    private static Task WriteAsync(AzureBlobGrainStorage storage) =>
        storage.WriteStateAsync(Given.StateName, Given.Grain("a"), new GrainState<SampleState>(new SampleState()));

    private async Task BreakLeaseAsync()
    {
        var options = AzureBlobStoreUnderTest.OptionsFor(azurite, _container, transport: null);
        var container = new BlobContainer(BlobClientOptions.BuildPipeline(options, TimeProvider.System), azurite.ServiceUri, _container);
        Assert.True(await container.LeaseAsync("lease", "break", Guid.NewGuid().ToString(), TimeSpan.Zero, CancellationToken.None));
    }
}
