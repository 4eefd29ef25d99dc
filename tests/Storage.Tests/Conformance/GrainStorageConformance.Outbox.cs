namespace EqualityCloud.Storage.Tests.Conformance;

public abstract partial class GrainStorageConformance
{
    private static readonly SampleState WithOutbox = new() { Outbox = ["entry"] };

    [Fact]
    public async Task ListPending_OfNothing_IsEmpty()
    {
        await _store.WriteAsync(Given.Grain("a"), new SampleState());

        Assert.Empty(await _store.PendingAsync());
    }

    [Fact]
    public async Task ListPending_FollowsEachWrite()
    {
        var record = await _store.WriteAsync(Given.Grain("a"), WithOutbox);
        Assert.Equal([Given.Grain("a")], await _store.PendingAsync());

        record.State = new SampleState();
        await _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), record);
        Assert.Empty(await _store.PendingAsync());

        record.State = WithOutbox;
        await _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), record);
        Assert.Equal([Given.Grain("a")], await _store.PendingAsync());

        await _store.Storage.ClearStateAsync(Given.StateName, Given.Grain("a"), record);
        Assert.Empty(await _store.PendingAsync());
    }

    [Fact]
    public async Task ListPending_AfterARefusedWrite_IsAsBefore()
    {
        await _store.WriteAsync(Given.Grain("a"), new SampleState());

        await Assert.ThrowsAsync<InconsistentStateException>(
            () => _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("a"), new GrainState<SampleState>(WithOutbox)));

        Assert.Empty(await _store.PendingAsync());
    }

    [Fact]
    public async Task ListPending_InPages_GivesEachOnce()
    {
        GrainId[] expected = [.. OddKeys.All.Take(23).Select(Given.Grain), GrainId.Create("other", "a"), GrainId.Create("samples", "a")];
        foreach (var grain in expected)
        {
            await _store.WriteAsync(grain, WithOutbox);
            await _store.Storage.WriteStateAsync("second state", grain, new GrainState<SampleState>(WithOutbox));
        }

        for (var i = 0; i < 10; i++)
        {
            await _store.WriteAsync(Given.Grain($"quiet {i}"), new SampleState());
        }

        foreach (var limit in new[] { 1, 4, 25, 100 })
        {
            Assert.Equal(expected.Select(Text).Order(StringComparer.Ordinal), (await ListAll(limit)).Select(Text).Order(StringComparer.Ordinal));
        }

        static string Text(GrainId grain) => grain.ToString();
    }

    [Fact]
    public async Task ListPending_AfterAGrainThatIsGone_GoesOn()
    {
        foreach (var key in new[] { "a", "b", "c" })
        {
            await _store.WriteAsync(Given.Grain(key), WithOutbox);
        }

        var first = await _store.PendingAsync(null, 1);
        await _store.Storage.ClearStateAsync(Given.StateName, first[0], await _store.ReadAsync(first[0]));

        Assert.Equal([Given.Grain("b"), Given.Grain("c")], await _store.PendingAsync(first[0], 10));
    }

    [Fact]
    public async Task ListPending_AfterReopening_IsAsBefore()
    {
        await _store.WriteAsync(Given.Grain("a"), WithOutbox);

        await _store.ReopenAsync();

        Assert.Equal([Given.Grain("a")], await _store.PendingAsync());
    }

    [Fact]
    public async Task ListPending_OfALongOddKey_NamesItWhole()
    {
        var grain = Given.Grain(new string('界', 512));
        await _store.WriteAsync(grain, WithOutbox);

        Assert.Equal([grain], await _store.PendingAsync());
    }

    private async Task<List<GrainId>> ListAll(int limit)
    {
        List<GrainId> all = [];
        GrainId[] page;
        do
        {
            page = await _store.PendingAsync(all.Count == 0 ? null : all[^1], limit);
            Assert.True(page.Length <= limit);
            all.AddRange(page);
        }
        while (page.Length == limit);

        return all;
    }
}
