namespace EqualityCloud.Storage.Tests.Conformance;

public abstract partial class GrainStorageConformance
{
    /// <summary>Whether the provider can record that all is delivered without a write of the state.</summary>
    protected abstract bool Settles { get; }

    [Fact]
    public async Task Owes_FollowsEachState()
    {
        await _store.WriteAsync(Given.Grain("a"), new SampleState());
        Assert.False(await Owes("a"));

        await _store.Storage.WriteStateAsync("second state", Given.Grain("a"), new GrainState<SampleState>(WithOutbox));

        Assert.Equal((true, false, false), (await Owes("a"), await Owes("b"), await Owes("aa")));
    }

    [Fact]
    public async Task Settle_OfTheStateThatOwes_IsReadBackAsSettled()
    {
        var record = await _store.WriteAsync(Given.Grain("a"), WithOutbox with { Title = "kept" });
        await _store.WriteAsync(Given.Grain("b"), WithOutbox);

        Assert.Equal(Settles, await Settle("a", record.ETag!));
        Assert.Equal(Settles, await Settle("a", record.ETag!));

        await _store.ReopenAsync();
        var read = await _store.ReadAsync(Given.Grain("a"));
        Assert.Equal((Settles, record.ETag, "kept"), (read.State!.Outbox.IsEmpty, read.ETag, read.State.Title));
        Assert.Equal(!Settles, await Owes("a"));
        Assert.Equal(Settles ? [Given.Grain("b")] : [Given.Grain("a"), Given.Grain("b")], await _store.PendingAsync());
    }

    [Fact]
    public async Task Settle_OfAStateThatWasReplaced_LeavesWhatIsOwedNow()
    {
        var record = await _store.WriteAsync(Given.Grain("a"), WithOutbox);
        var before = record.ETag!;
        await _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), record);

        Assert.False(await Settle("a", before));

        Assert.Equal((true, 1), (await Owes("a"), (await _store.ReadAsync(Given.Grain("a"))).State!.Outbox.Length));
    }

    [Fact]
    public async Task Settle_OfOneOfTwoStates_LeavesTheOther()
    {
        var first = await _store.WriteAsync(Given.Grain("a"), WithOutbox);
        await _store.Storage.WriteStateAsync("second state", Given.Grain("a"), new GrainState<SampleState>(WithOutbox));

        await Settle("a", first.ETag!);

        Assert.True(await Owes("a"));
        Assert.Single((await _store.ReadAsync(Given.Grain("a"), "second state")).State!.Outbox);
    }

    [Fact]
    public async Task Settle_OfWhatIsNotThere_IsFalse()
    {
        Assert.False(await Settle("nobody", "7"));
        Assert.False(await Settle("nobody", "no version"));
    }

    [Fact]
    public async Task Write_AfterSettle_OwesAsItSays()
    {
        var record = await _store.WriteAsync(Given.Grain("a"), WithOutbox);
        await Settle("a", record.ETag!);

        await _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), record);

        Assert.Equal((true, 1), (await Owes("a"), (await _store.ReadAsync(Given.Grain("a"))).State!.Outbox.Length));
    }

    private Task<bool> Owes(string key) => _store.Outbox.Owes(Given.Grain(key), CancellationToken.None);

    [Fact]
    public async Task Settle_OfMany_PassesOverThoseThatWereReplaced()
    {
        var first = await _store.WriteAsync(Given.Grain("a"), WithOutbox);
        var second = await _store.WriteAsync(Given.Grain("b"), WithOutbox);
        var before = second.ETag!;
        await _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("b"), second);
        var third = await _store.WriteAsync(Given.Grain("c"), WithOutbox);

        var settled = await _store.Outbox.Settle(
            [new(Given.Grain("a"), first.ETag!), new(Given.Grain("b"), before), new(Given.Grain("c"), third.ETag!), new(Given.Grain("nobody"), "7")], CancellationToken.None);

        Assert.Equal(Settles ? 2 : 0, settled);
        Assert.Equal((!Settles, true, !Settles), (await Owes("a"), await Owes("b"), await Owes("c")));
    }

    [Fact]
    public async Task Settle_WithTheETagOfAnotherGrain_SettlesNeither()
    {
        var record = await _store.WriteAsync(Given.Grain("a"), WithOutbox);
        await _store.WriteAsync(Given.Grain("b"), WithOutbox);

        Assert.False(await Settle("b", record.ETag!));

        Assert.Equal((true, true), (await Owes("a"), await Owes("b")));
    }

    [Theory]
    [InlineData(FaultPoint.BeforeCommit)]
    [InlineData(FaultPoint.AfterCommit)]
    public async Task Settle_AfterAWriteThatFailed_IsOfTheStateThatIsThere(FaultPoint point)
    {
        var record = await _store.WriteAsync(Given.Grain("a"), WithOutbox);
        var before = record.ETag!;
        _store.FailNextWrite(point);
        await Assert.ThrowsAsync<StorageException>(() => _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), record));

        var settled = await Settle("a", before);

        var landed = point == FaultPoint.AfterCommit;
        Assert.Equal(Settles && !landed, settled);
        Assert.Equal(!settled, await Owes("a"));
    }

    [Fact]
    public async Task Settle_AfterReopening_FindsTheState()
    {
        var record = await _store.WriteAsync(Given.Grain("a"), WithOutbox);
        await _store.ReopenAsync();

        Assert.Equal(Settles, await Settle("a", record.ETag!));

        Assert.Equal(!Settles, await Owes("a"));
    }

    [Fact]
    public void CanSettle_SaysSo() => Assert.Equal(Settles, _store.Outbox.CanSettle);

    private async Task<bool> Settle(string key, string etag) => await _store.Outbox.Settle([new(Given.Grain(key), etag)], CancellationToken.None) == 1;
}
