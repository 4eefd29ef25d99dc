using System.Text.Json;
using EqualityCloud.Contracts.Storage;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Storage.Tests.Conformance;

public abstract partial class GrainStorageConformance
{
    private static readonly TenantId Ours = new(Guid.Parse("3f2b8c1e-6a0d-4a53-9d3e-0f4b6f0c7a11"));

    /// <summary>Keys near the tenant's own in any order that a provider may have.</summary>
    private static readonly string[] Foreign =
        [$"{Ours}0", $"{Ours}!", $"{Ours}~2Fa", $"{Ours}-", $"{Ours}\u00e9", $"x/{Ours}", "3f2b8c1e6a0d4a539d3e0f4b6f0c7a12", $"3f2b8c1e6a0d4a539d3e0f4b6f0c7a10/{Ours}", "3f2b8c1e6a0d4a539d3e0f4b6f0c7a1"];

    [Fact]
    public async Task List_OfATenant_FindsEveryStateOfEveryTypeInPagesOfAnySize()
    {
        StateName[] expected =
        [
            .. from type in new[] { "a", "b-type", "council", "zz" }
               from key in new[] { $"{Ours}", $"{Ours}/", $"{Ours}/7", $"{Ours}/x/3", $"{Ours}/{new string('界', 300)}" }
               from name in new[] { "second state", Given.StateName }
               select new StateName(type, key, name),
        ];
        foreach (var state in expected.Concat(Foreign.Select(key => new StateName("b-type", key, Given.StateName))))
        {
            await _store.Storage.WriteStateAsync(state.Name, GrainId.Create(state.GrainType, state.GrainKey), new GrainState<SampleState>(Given.Whole()));
        }

        foreach (var limit in new[] { 1, 7, 40, 5_000 })
        {
            var found = await ListAll(Ours, limit);
            Assert.Equal(expected.Select(state => state.ToString()).Order(StringComparer.Ordinal), found.Select(state => state.Name.ToString()).Order(StringComparer.Ordinal));
            Assert.Equal(4, found.Select(state => state.Name.GrainType).Aggregate(new List<string>(), (runs, type) => runs is [.., var last] && last == type ? runs : [.. runs, type]).Count);
        }
        Assert.Empty(await ListAll(new TenantId(Guid.NewGuid()), 10));
    }

    [Fact]
    public async Task List_AfterAWrite_HasAnotherETagForWhatWasWrittenAlone()
    {
        var (first, second) = (GrainId.Create("sample", $"{Ours}/1"), GrainId.Create("sample", $"{Ours}/2"));
        var record = await _store.WriteAsync(first, Given.Whole());
        await _store.WriteAsync(second, Given.Whole());
        var before = await ListAll(Ours, 10);

        await _store.Storage.WriteStateAsync(Given.StateName, first, record);
        var after = await ListAll(Ours, 10);

        Assert.Equal(record.ETag, after[0].ETag);
        Assert.NotEqual(before[0].ETag, after[0].ETag);
        Assert.Equal(before[1], after[1]);
    }

    [Fact]
    public async Task Insert_OfWhatWasRead_IsTheSameStateElsewhere()
    {
        var name = new StateName("sample", $"{Ours}/1", Given.StateName);
        await _store.WriteAsync(GrainId.Create("sample", $"{Ours}/1"), WithOutbox);
        var stored = (await _store.Tenants.Read(name, CancellationToken.None))!;

        Assert.Equal("test.sample", JsonDocument.Parse(stored.Json).RootElement.GetProperty("alias").GetString());
        Assert.True(stored.OutboxPending);
        Assert.False(await _store.Tenants.Insert(name, stored with { Json = "{}"u8.ToArray() }, CancellationToken.None));
        Assert.True(await _store.Tenants.Insert(name with { GrainKey = $"{Ours}/2" }, stored, CancellationToken.None));

        StateAssert.Equal(WithOutbox, (await _store.ReadAsync(GrainId.Create("sample", $"{Ours}/1"))).State);
        StateAssert.Equal(WithOutbox, (await _store.ReadAsync(GrainId.Create("sample", $"{Ours}/2"))).State);
        Assert.Equal([GrainId.Create("sample", $"{Ours}/1"), GrainId.Create("sample", $"{Ours}/2")], await _store.PendingAsync());
    }

    [Fact]
    public async Task Read_OfAQuietState_SaysSo_AndOfNone_IsNull()
    {
        await _store.WriteAsync(Given.Grain("a"), new SampleState());

        Assert.False((await _store.Tenants.Read(new StateName("sample", "a", Given.StateName), CancellationToken.None))!.OutboxPending);
        Assert.Null(await _store.Tenants.Read(new StateName("sample", "b", Given.StateName), CancellationToken.None));
    }

    [Fact]
    public async Task Remove_OfTheVersionListed_RemovesIt_AndOfAnother_DoesNot()
    {
        var grain = GrainId.Create("sample", $"{Ours}/1");
        var record = await _store.WriteAsync(grain, Given.Whole());
        var listed = Assert.Single(await ListAll(Ours, 10));
        await _store.Storage.WriteStateAsync(Given.StateName, grain, record);

        Assert.False(await _store.Tenants.Remove(listed, CancellationToken.None));
        Assert.True(await _store.Tenants.Remove(Assert.Single(await ListAll(Ours, 10)), CancellationToken.None));
        Assert.False(await _store.Tenants.Remove(listed, CancellationToken.None));

        Assert.Empty(await ListAll(Ours, 10));
        Assert.False((await _store.ReadAsync(grain)).RecordExists);
        // Who still holds the removed state in memory cannot bring it back.
        await Assert.ThrowsAsync<InconsistentStateException>(() => _store.Storage.WriteStateAsync(Given.StateName, grain, record));
    }

    private async Task<List<ListedState>> ListAll(TenantId tenant, int limit)
    {
        List<ListedState> all = [];
        while (await _store.Tenants.List(tenant, all.Count == 0 ? null : all[^1].Name, limit, CancellationToken.None) is { IsEmpty: false } page)
        {
            Assert.True(page.Length <= limit);
            all.AddRange(page);
        }
        return all;
    }
}
