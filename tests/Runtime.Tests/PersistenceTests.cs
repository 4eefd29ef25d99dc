using EqualityCloud.Runtime.Tests.Grains;

namespace EqualityCloud.Runtime.Tests;

public sealed class PersistenceTests(SiloFixture silo) : IClassFixture<SiloFixture>
{
    [Fact]
    public async Task State_WithoutARecord_IsNewAndNotNull()
    {
        var view = await silo.Grain<ITicketGrain>(SiloFixture.NewKey()).Get();

        Assert.Equal("", view.Text);
        Assert.False(view.RecordExists);
        Assert.Null(view.Etag);
    }

    [Fact]
    public async Task State_Written_OutlivesTheActivationAndTheSilo()
    {
        var key = SiloFixture.NewKey();
        await silo.Grain<ITicketGrain>(key).Write("durable");

        await silo.RestartAsync();

        var view = await silo.Grain<ITicketGrain>(key).Get();
        Assert.Equal("durable", view.Text);
        Assert.True(view.RecordExists);
        Assert.Equal("1", view.Etag);
    }

    [Fact]
    public async Task State_Cleared_IsAsIfNeverWritten()
    {
        var grain = silo.Grain<ITicketGrain>(SiloFixture.NewKey());
        await grain.Write("short-lived");
        await grain.Clear();

        var view = await grain.Get();
        Assert.Equal("", view.Text);
        Assert.False(view.RecordExists);
        await grain.Write("again");
        Assert.Equal("again", (await grain.Get()).Text);
    }

    [Fact]
    public async Task State_ReadAnew_IsWhatStorageHolds()
    {
        var key = SiloFixture.NewKey();
        var grain = silo.Grain<ITicketGrain>(key);
        await grain.Write("ours");
        silo.Storage.Overwrite("ticket", GrainId.Create("ticket", key), new TicketState { Text = "theirs" });

        await grain.Reread();

        Assert.Equal("theirs", (await grain.Get()).Text);
    }

    [Fact]
    public async Task Write_OverAnotherVersion_FailsAndEndsTheActivation()
    {
        var key = SiloFixture.NewKey();
        var grain = silo.Grain<ITicketGrain>(key);
        await grain.Write("ours");
        var before = await grain.Get();
        silo.Storage.Overwrite("ticket", GrainId.Create("ticket", key), new TicketState { Text = "theirs" });

        var exception = await Assert.ThrowsAsync<InconsistentStateException>(() => grain.Write("ours again"));

        Assert.Equal(("2", "1"), (exception.StoredEtag, exception.CurrentEtag));
        var after = await grain.Get();
        Assert.Equal("theirs", after.Text);
        Assert.NotEqual(before.Activation, after.Activation);
        await Journal.Read(key, "deactivated: ApplicationError");
    }

    [Fact]
    public async Task Write_ThatFailsInAnotherGrain_LeavesTheCallersActivation()
    {
        var key = SiloFixture.NewKey();
        var other = SiloFixture.NewKey();
        await silo.Grain<ITicketGrain>(other).Write("ours");
        var before = await silo.Grain<ITicketGrain>(key).Get();
        silo.Storage.Overwrite("ticket", GrainId.Create("ticket", other), new TicketState { Text = "theirs" });

        await Assert.ThrowsAsync<InconsistentStateException>(() => silo.Grain<ITicketGrain>(key).WriteOther(other, "ours again"));

        Assert.Equal(before.Activation, (await silo.Grain<ITicketGrain>(key).Get()).Activation);
    }

    [Fact]
    public async Task Write_ThatTheProviderFails_ArrivesAsOrleansException()
    {
        var key = SiloFixture.NewKey();
        var grain = silo.Grain<ITicketGrain>(key);
        await grain.Get();
        silo.Storage.FailNext(GrainId.Create("ticket", key), new IOException("disk full"));

        var exception = await Assert.ThrowsAsync<OrleansException>(() => grain.Write("lost"));

        Assert.Contains("disk full", exception.Message, StringComparison.Ordinal);
    }
}
