using EqualityCloud.Runtime.Tests.Grains;

namespace EqualityCloud.Runtime.Tests;

public sealed class WaitingTests(SiloFixture silo) : IClassFixture<SiloFixture>
{
    [DrivenTimeFact]
    public async Task Call_WithoutAnAnswerIn30Seconds_FailsWithATimeout()
    {
        var key = SiloFixture.NewKey();
        var running = silo.Grain<IPatientGrain>(key).Wait("running");
        await Journal.Read(key, "running");
        var queued = silo.Grain<IPatientGrain>(key).Wait("queued");

        await silo.PassAsync(TimeSpan.FromSeconds(29));
        Assert.False(running.IsCompleted || queued.IsCompleted);
        await silo.PassAsync(TimeSpan.FromSeconds(3));

        await Assert.ThrowsAsync<TimeoutException>(() => running);
        await Assert.ThrowsAsync<TimeoutException>(() => queued);

        // What its caller gave up on before it started is not run any more.
        Journal.Open(key, "running");
        Journal.Open(key, "after");
        Assert.Equal(5, await silo.Grain<IPatientGrain>(key).Wait("after"));
        Assert.Equal(0, Journal.Unread(key, "queued"));
    }

    [DrivenTimeFact]
    public async Task Call_WithATokenThatTimesOut_IsCancelledInTheGrain()
    {
        var key = SiloFixture.NewKey();
        var call = silo.Grain<IPatientGrain>(key).WaitOrCancel("slow", CancellationToken.None);
        await Journal.Read(key, "slow");

        await silo.PassAsync(TimeSpan.FromSeconds(32));

        await Assert.ThrowsAsync<TimeoutException>(() => call);
        await Journal.Read(key, "slow cancelled");
    }

    [Fact]
    public async Task Token_CancelledWhileTheCallRuns_CancelsGrainAndCaller()
    {
        var key = SiloFixture.NewKey();
        using var source = new CancellationTokenSource();
        var call = silo.Grain<IPatientGrain>(key).WaitOrCancel("long", source.Token);
        await Journal.Read(key, "long");

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await Journal.Read(key, "long cancelled");
    }

    [Fact]
    public async Task Token_CancelledWhileTheCallIsQueued_CancelsTheCaller()
    {
        var key = SiloFixture.NewKey();
        using var source = new CancellationTokenSource();
        var running = silo.Grain<IPatientGrain>(key).Wait("running");
        await Journal.Read(key, "running");
        var queued = silo.Grain<IPatientGrain>(key).WaitOrCancel("queued", source.Token);

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => queued);
        Journal.Open(key, "running");
        Assert.Equal(7, await running);
    }

    [Fact]
    public async Task Token_CancelledBefore_CancelsTheCall()
    {
        var key = SiloFixture.NewKey();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => silo.Grain<IPatientGrain>(key).WaitOrCancel("never", new CancellationToken(canceled: true)));

        Assert.Equal(0, Journal.Unread(key, "never"));
    }
}
