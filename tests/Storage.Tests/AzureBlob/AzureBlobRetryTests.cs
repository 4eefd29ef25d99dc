using Azure.Core;
using EqualityCloud.Storage.Tests.Conformance;

namespace EqualityCloud.Storage.Tests.AzureBlob;

/// <summary>A request whose answer was lost goes out again, and finds its own first try.</summary>
[Collection(OnAzurite.Name)]
public sealed class AzureBlobRetryTests(Azurite azurite) : IAsyncDisposable
{
    private readonly AzureBlobStoreUnderTest _store = new(azurite, maxRetries: 3);

    [Theory]
    [InlineData(FaultPoint.BeforeCommit)]
    [InlineData(FaultPoint.AfterCommit)]
    public async Task Create_LostOnce_IsAcknowledgedOnce(FaultPoint lost)
    {
        _store.Transport.LoseNext(RequestMethod.Put, lost);

        var record = await _store.WriteAsync(Given.Grain("a"), Given.Whole());

        var read = await _store.ReadAsync(Given.Grain("a"));
        Assert.Equal(record.ETag, read.ETag);
        StateAssert.Equal(Given.Whole(), read.State);
    }

    [Theory]
    [InlineData(FaultPoint.BeforeCommit)]
    [InlineData(FaultPoint.AfterCommit)]
    public async Task Update_LostOnce_IsAcknowledgedOnce(FaultPoint lost)
    {
        var record = await _store.WriteAsync(Given.Grain("a"), new SampleState { Title = "first" });
        var first = record.ETag;
        record.State = new SampleState { Title = "second" };
        _store.Transport.LoseNext(RequestMethod.Put, lost);

        await _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), record);

        var read = await _store.ReadAsync(Given.Grain("a"));
        Assert.NotEqual(first, record.ETag);
        Assert.Equal(record.ETag, read.ETag);
        Assert.Equal("second", read.State!.Title);
        await _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), record);
    }

    [Theory]
    [InlineData(FaultPoint.BeforeCommit)]
    [InlineData(FaultPoint.AfterCommit)]
    public async Task Update_OfAnOldVersionLostOnce_IsStillRefused(FaultPoint lost)
    {
        var ours = await _store.WriteAsync(Given.Grain("a"), new SampleState { Title = "first" });
        await _store.WriteAsync(Given.Grain("a"), new SampleState { Title = "second" });
        _store.Transport.LoseNext(RequestMethod.Put, lost);

        await Assert.ThrowsAsync<InconsistentStateException>(() => _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), ours));

        Assert.Equal("second", (await _store.ReadAsync(Given.Grain("a"))).State!.Title);
    }

    [Theory]
    [InlineData(FaultPoint.BeforeCommit)]
    [InlineData(FaultPoint.AfterCommit)]
    public async Task Clear_LostOnce_IsAcknowledged(FaultPoint lost)
    {
        var record = await _store.WriteAsync(Given.Grain("a"), Given.Whole());
        _store.Transport.LoseNext(RequestMethod.Delete, lost);

        await _store.Storage.ClearStateAsync(Given.StateName, Given.Grain("a"), record);

        Assert.Null(record.ETag);
        Assert.False((await _store.ReadAsync(Given.Grain("a"))).RecordExists);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();
}
