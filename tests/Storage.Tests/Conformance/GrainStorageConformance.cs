using EqualityCloud.Storage.Serialization;

namespace EqualityCloud.Storage.Tests.Conformance;

/// <summary>What every provider does. A provider's test class says only how to open a store; see the other parts for outbox and faults.</summary>
public abstract partial class GrainStorageConformance : IAsyncLifetime
{
    private StoreUnderTest _store = null!;

    protected abstract Task<StoreUnderTest> OpenAsync();

    public async Task InitializeAsync() => _store = await OpenAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Read_WithoutARecord_GivesAnEmptyState()
    {
        var read = await _store.ReadAsync(Given.Grain("absent"));

        Assert.Null(read.ETag);
        Assert.False(read.RecordExists);
        StateAssert.Equal(new SampleState(), read.State);
    }

    [Fact]
    public async Task Read_WithoutARecord_ReplacesWhatWasInMemory()
    {
        var record = new GrainState<SampleState>(Given.Whole(), "17") { RecordExists = true };

        await _store.Storage.ReadStateAsync(Given.StateName, Given.Grain("absent"), record);

        Assert.Null(record.ETag);
        Assert.False(record.RecordExists);
        StateAssert.Equal(new SampleState(), record.State);
    }

    [Fact]
    public async Task Write_ThenRead_GivesTheSameState()
    {
        var written = await _store.WriteAsync(Given.Grain("a"), Given.Whole());

        var read = await _store.ReadAsync(Given.Grain("a"));

        Assert.True(written.RecordExists);
        Assert.True(read.RecordExists);
        Assert.False(string.IsNullOrEmpty(read.ETag));
        Assert.Equal(written.ETag, read.ETag);
        StateAssert.Equal(Given.Whole(), read.State);
        Assert.Equal(new SampleStep.Note("first"), read.State!.Steps[0]);
        Assert.Equal("lead", Assert.Single(Assert.IsType<SampleStep.Move>(read.State.Steps[1]).Roles));
    }

    [Fact]
    public async Task Write_OfAnEmptyState_IsARecord()
    {
        await _store.WriteAsync(Given.Grain("a"), new SampleState());

        var read = await _store.ReadAsync(Given.Grain("a"));

        Assert.True(read.RecordExists);
        StateAssert.Equal(new SampleState(), read.State);
    }

    [Fact]
    public async Task Write_Again_GivesAnotherETag()
    {
        var record = await _store.WriteAsync(Given.Grain("a"), Given.Whole());
        var first = record.ETag;

        await _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), record);

        Assert.NotEqual(first, record.ETag);
    }

    [Fact]
    public async Task Write_WithAnOldETag_IsRefusedAndChangesNothing()
    {
        var ours = await _store.WriteAsync(Given.Grain("a"), new SampleState { Title = "first" });
        var theirs = await _store.WriteAsync(Given.Grain("a"), new SampleState { Title = "second" });
        var stale = ours.ETag;
        ours.State = new SampleState { Title = "third" };

        var refusal = await Assert.ThrowsAsync<InconsistentStateException>(() => _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), ours));

        Assert.Equal(theirs.ETag, refusal.StoredEtag);
        Assert.Equal(stale, refusal.CurrentEtag);
        Assert.Equal(stale, ours.ETag);
        Assert.Equal("second", (await _store.ReadAsync(Given.Grain("a"))).State!.Title);
    }

    [Fact]
    public async Task Write_WithTheETagOfAnotherGrain_IsRefusedAndChangesNeither()
    {
        var one = await _store.WriteAsync(Given.Grain("one"), new SampleState { Title = "one" });
        await _store.WriteAsync(Given.Grain("other"), new SampleState { Title = "other" });

        await Assert.ThrowsAsync<InconsistentStateException>(() => _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("other"), one));
        await Assert.ThrowsAsync<InconsistentStateException>(() => _store.Storage.WriteStateAsync("second state", Given.Grain("one"), one));

        Assert.Equal("one", (await _store.ReadAsync(Given.Grain("one"))).State!.Title);
        Assert.Equal("other", (await _store.ReadAsync(Given.Grain("other"))).State!.Title);
    }

    [Fact]
    public async Task Write_WithoutAnETagOverARecord_IsRefused()
    {
        await _store.WriteAsync(Given.Grain("a"), new SampleState { Title = "first" });

        await Assert.ThrowsAsync<InconsistentStateException>(
            () => _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), new GrainState<SampleState>(new SampleState { Title = "second" })));

        Assert.Equal("first", (await _store.ReadAsync(Given.Grain("a"))).State!.Title);
    }

    [Theory]
    [InlineData("not-an-etag")]
    [InlineData("999999999999")]
    public async Task Write_WithAnETagOfNoRecord_IsRefused(string etag)
    {
        var record = new GrainState<SampleState>(Given.Whole(), etag);

        await Assert.ThrowsAsync<InconsistentStateException>(() => _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), record));

        Assert.False((await _store.ReadAsync(Given.Grain("a"))).RecordExists);
    }

    [Fact]
    public async Task Write_ByManyWithTheSameETag_LetsOneThrough()
    {
        var etag = (await _store.WriteAsync(Given.Grain("a"), new SampleState())).ETag;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(async () =>
        {
            var record = new GrainState<SampleState>(new SampleState { Title = $"writer {i}" }, etag);
            try
            {
                await _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), record);
                return record;
            }
            catch (InconsistentStateException)
            {
                return null;
            }
        })));

        var winner = Assert.Single(outcomes, record => record is not null)!;
        var read = await _store.ReadAsync(Given.Grain("a"));
        Assert.Equal(winner.State!.Title, read.State!.Title);
        Assert.Equal(winner.ETag, read.ETag);
    }

    [Fact]
    public async Task Write_ByManyWhoReadAgain_LosesNone()
    {
        const int writers = 6;
        const int each = 5;

        await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(async () =>
        {
            for (var done = 0; done < each;)
            {
                var record = await _store.ReadAsync(Given.Grain("a"));
                record.State = record.State! with { Rate = record.State!.Rate + 1 };
                try
                {
                    await _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), record);
                    done++;
                }
                catch (InconsistentStateException)
                {
                    // Another was first: read again.
                }
            }
        })));

        Assert.Equal(writers * each, (await _store.ReadAsync(Given.Grain("a"))).State!.Rate);
    }

    [Fact]
    public async Task Write_ToTwoStatesOfOneGrain_KeepsThemApart()
    {
        var grain = Given.Grain("a");
        await _store.Storage.WriteStateAsync("one", grain, new GrainState<SampleState>(new SampleState { Title = "one" }));
        await _store.Storage.WriteStateAsync("two", grain, new GrainState<SampleState>(new SampleState { Title = "two" }));

        Assert.Equal("one", (await _store.ReadAsync(grain, "one")).State!.Title);
        Assert.Equal("two", (await _store.ReadAsync(grain, "two")).State!.Title);
    }

    [Fact]
    public async Task Write_ToGrainsOfOneKeyAndTwoTypes_KeepsThemApart()
    {
        await _store.WriteAsync(GrainId.Create("metric", "a"), new SampleState { Title = "metric" });
        await _store.WriteAsync(GrainId.Create("metri", "ca"), new SampleState { Title = "other" });

        Assert.Equal("metric", (await _store.ReadAsync(GrainId.Create("metric", "a"))).State!.Title);
    }

    [Fact]
    public async Task Write_ThenReopen_IsStillThere()
    {
        var written = await _store.WriteAsync(Given.Grain("a"), Given.Whole());

        await _store.ReopenAsync();

        var read = await _store.ReadAsync(Given.Grain("a"));
        Assert.Equal(written.ETag, read.ETag);
        StateAssert.Equal(Given.Whole(), read.State);
    }

    [Fact]
    public async Task Write_UpToTheLimit_RoundTrips()
    {
        var overhead = Given.Serializer.SerializeToArray(Given.Grain("big"), Given.OfSize(0)).Length;
        var state = Given.OfSize(GrainStateSerializer.MaxBytes - overhead);

        await _store.WriteAsync(Given.Grain("big"), state);

        StateAssert.Equal(state, (await _store.ReadAsync(Given.Grain("big"))).State);
    }

    [Fact]
    public async Task Write_OverTheLimit_IsRefusedAndChangesNothing()
    {
        var record = await _store.WriteAsync(Given.Grain("big"), new SampleState { Title = "small" });
        var etag = record.ETag;
        record.State = Given.OfSize(GrainStateSerializer.MaxBytes);

        var refusal = await Assert.ThrowsAsync<StateTooLargeException>(() => _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("big"), record));

        Assert.Equal("STATE_TOO_LARGE", refusal.Code);
        Assert.Equal(Given.Grain("big"), refusal.Grain);
        Assert.True(refusal.Bytes > GrainStateSerializer.MaxBytes);
        Assert.Equal(etag, record.ETag);
        Assert.Equal("small", (await _store.ReadAsync(Given.Grain("big"))).State!.Title);
    }

    [Fact]
    public async Task Clear_OfARecord_RemovesIt()
    {
        var record = await _store.WriteAsync(Given.Grain("a"), Given.Whole());

        await _store.Storage.ClearStateAsync(Given.StateName, Given.Grain("a"), record);

        Assert.Null(record.ETag);
        Assert.False(record.RecordExists);
        StateAssert.Equal(new SampleState(), record.State);
        Assert.False((await _store.ReadAsync(Given.Grain("a"))).RecordExists);
    }

    [Fact]
    public async Task Clear_WithoutARecord_ChangesNothing()
    {
        var record = await _store.ReadAsync(Given.Grain("a"));

        await _store.Storage.ClearStateAsync(Given.StateName, Given.Grain("a"), record);

        Assert.Null(record.ETag);
        Assert.False(record.RecordExists);
    }

    [Fact]
    public async Task Clear_WithAnOldETag_IsRefusedAndChangesNothing()
    {
        var ours = await _store.WriteAsync(Given.Grain("a"), new SampleState { Title = "first" });
        await _store.WriteAsync(Given.Grain("a"), new SampleState { Title = "second" });

        await Assert.ThrowsAsync<InconsistentStateException>(() => _store.Storage.ClearStateAsync(Given.StateName, Given.Grain("a"), ours));

        Assert.Equal("second", (await _store.ReadAsync(Given.Grain("a"))).State!.Title);
    }

    [Fact]
    public async Task Clear_WithoutAnETagOverARecord_IsRefused()
    {
        await _store.WriteAsync(Given.Grain("a"), new SampleState { Title = "first" });

        await Assert.ThrowsAsync<InconsistentStateException>(
            () => _store.Storage.ClearStateAsync(Given.StateName, Given.Grain("a"), new GrainState<SampleState>()));

        Assert.True((await _store.ReadAsync(Given.Grain("a"))).RecordExists);
    }

    [Fact]
    public async Task Clear_OfWhatAnotherCleared_IsRefused()
    {
        var ours = await _store.WriteAsync(Given.Grain("a"), Given.Whole());
        await _store.Storage.ClearStateAsync(Given.StateName, Given.Grain("a"), await _store.ReadAsync(Given.Grain("a")));

        await Assert.ThrowsAsync<InconsistentStateException>(() => _store.Storage.ClearStateAsync(Given.StateName, Given.Grain("a"), ours));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Write_AfterAClear_NeverTakesAnETagAgain(bool reopen)
    {
        var seen = new HashSet<string>();
        for (var round = 0; round < 5; round++)
        {
            var record = await _store.WriteAsync(Given.Grain("a"), new SampleState());
            Assert.True(seen.Add(record.ETag!), $"ETag {record.ETag} came twice.");
            await _store.Storage.ClearStateAsync(Given.StateName, Given.Grain("a"), record);
            if (reopen)
            {
                await _store.ReopenAsync();
            }
        }
    }

    [Fact]
    public async Task Write_WithTheETagOfAClearedRecord_IsRefused()
    {
        var ours = await _store.WriteAsync(Given.Grain("a"), new SampleState { Title = "first" });
        await _store.Storage.ClearStateAsync(Given.StateName, Given.Grain("a"), await _store.ReadAsync(Given.Grain("a")));
        await _store.WriteAsync(Given.Grain("a"), new SampleState { Title = "second life" });

        await Assert.ThrowsAsync<InconsistentStateException>(() => _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), ours));

        Assert.Equal("second life", (await _store.ReadAsync(Given.Grain("a"))).State!.Title);
    }

    [Fact]
    public async Task Write_ToOddKeys_KeepsEachApart()
    {
        foreach (var key in OddKeys.All)
        {
            await _store.WriteAsync(Given.Grain(key), new SampleState { Title = key });
        }

        foreach (var key in OddKeys.All)
        {
            Assert.Equal(key, (await _store.ReadAsync(Given.Grain(key))).State!.Title);
        }
    }

    [Fact]
    public async Task AnyCall_AlreadyCancelled_DoesNothing()
    {
        var record = await _store.WriteAsync(Given.Grain("a"), new SampleState { Title = "first" });
        var cancelled = new CancellationToken(canceled: true);
        record.State = new SampleState { Title = "second" };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), record, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _store.Storage.ClearStateAsync(Given.StateName, Given.Grain("a"), record, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _store.Storage.ReadStateAsync(Given.StateName, Given.Grain("a"), record, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _store.Outbox.ListPending(null, 10, cancelled));

        Assert.Equal("second", record.State.Title);
        Assert.Equal("first", (await _store.ReadAsync(Given.Grain("a"))).State!.Title);
    }

    [Fact]
    public async Task Write_OfATypeWithoutAnAlias_IsRefused()
    {
        var refusal = await Assert.ThrowsAsync<StorageException>(
            () => _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), new GrainState<Nameless>(new Nameless(1))));

        Assert.Equal("STATE_NOT_STORABLE", refusal.Code);
    }

    private sealed record Nameless(int Number);
}
