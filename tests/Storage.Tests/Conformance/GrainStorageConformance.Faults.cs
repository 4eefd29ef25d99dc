namespace EqualityCloud.Storage.Tests.Conformance;

public abstract partial class GrainStorageConformance
{
    [Fact]
    public async Task Write_BrokenOffBeforeTheCommit_IsReportedAndLeavesTheOldState()
    {
        var record = await _store.WriteAsync(Given.Grain("a"), new SampleState { Title = "first" });
        var etag = record.ETag;
        record.State = WithOutbox with { Title = "second" };
        _store.FailNextWrite(FaultPoint.BeforeCommit);

        await Assert.ThrowsAsync<StorageException>(() => _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), record));

        var read = await _store.ReadAsync(Given.Grain("a"));
        Assert.Equal("first", read.State!.Title);
        Assert.Equal(etag, read.ETag);
        Assert.Equal(etag, record.ETag);
        Assert.Empty(await _store.PendingAsync());
    }

    [Fact]
    public async Task Write_BrokenOffAfterTheCommit_IsFoundWholeWhenReadAgain()
    {
        var record = await _store.WriteAsync(Given.Grain("a"), new SampleState { Title = "first" });
        record.State = WithOutbox with { Title = "second" };
        _store.FailNextWrite(FaultPoint.AfterCommit);

        await Assert.ThrowsAsync<StorageException>(() => _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), record));

        var read = await _store.ReadAsync(Given.Grain("a"));
        Assert.Equal("second", read.State!.Title);
        Assert.NotEqual(record.ETag, read.ETag);
        Assert.Equal([Given.Grain("a")], await _store.PendingAsync());
    }

    [Theory]
    [InlineData(FaultPoint.BeforeCommit)]
    [InlineData(FaultPoint.AfterCommit)]
    public async Task Write_AfterOneThatFailed_GoesThrough(FaultPoint point)
    {
        _store.FailNextWrite(point);
        await Assert.ThrowsAsync<StorageException>(() => _store.WriteAsync(Given.Grain("a"), new SampleState { Title = "first" }));

        await _store.WriteAsync(Given.Grain("a"), new SampleState { Title = "second" });

        Assert.Equal("second", (await _store.ReadAsync(Given.Grain("a"))).State!.Title);
    }

    [Fact]
    public async Task Write_WithTheETagBeforeOneThatLandedUnseen_IsRefused()
    {
        var record = await _store.WriteAsync(Given.Grain("a"), new SampleState { Title = "first" });
        record.State = new SampleState { Title = "second" };
        _store.FailNextWrite(FaultPoint.AfterCommit);
        await Assert.ThrowsAsync<StorageException>(() => _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), record));

        record.State = new SampleState { Title = "third" };

        await Assert.ThrowsAsync<InconsistentStateException>(() => _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), record));
    }
}
