using Azure.Core;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Storage;
using EqualityCloud.Storage.AzureBlob;
using EqualityCloud.Storage.Tests.Conformance;
using Microsoft.Extensions.Logging.Abstractions;

namespace EqualityCloud.Storage.Tests.AzureBlob;

/// <summary>A container of its own on Azurite.</summary>
internal sealed class AzureBlobStoreUnderTest : StoreUnderTest
{
    private readonly AzureBlobStorageOptions _options;
    private AzureBlobGrainStorage _storage;

    // No retries by default, so that a fault is seen and not mended.
    internal AzureBlobStoreUnderTest(Azurite azurite, int maxRetries = 0)
    {
        _options = OptionsFor(azurite, $"test-{Guid.NewGuid():N}", Transport, maxRetries);
        _storage = Open(_options);
    }

    public override IGrainStorage Storage => _storage;

    public override IOutboxIndex Outbox => _storage;

    public override ITenantStates Tenants => _storage;

    internal FaultingTransport Transport { get; } = new();

    internal AzureBlobStorageOptions Options => _options;

    public override async Task ReopenAsync()
    {
        await _storage.DisposeAsync();
        _storage = Open(_options);
        await _storage.OpenAsync();
    }

    public override void FailNextWrite(FaultPoint point) => Transport.LoseNext(RequestMethod.Put, point);

    public override ValueTask DisposeAsync() => _storage.DisposeAsync();

    internal static AzureBlobStorageOptions OptionsFor(Azurite azurite, string container, FaultingTransport? transport, int maxRetries = 0) => new()
    {
        ServiceUri = azurite.ServiceUri,
        AccountName = Azurite.AccountName,
        AccountKey = azurite.AccountKey,
        Container = container,
        MaxRetries = maxRetries,
        Transport = transport,
        LeaseWait = TimeSpan.Zero,
    };

    internal static AzureBlobGrainStorage Open(AzureBlobStorageOptions options, TimeProvider? clock = null, Action? onLeaseLost = null) =>
        new(options, Given.Serializer, clock ?? TimeProvider.System, NullLogger<AzureBlobGrainStorage>.Instance, onLeaseLost ?? (() => { }));
}
