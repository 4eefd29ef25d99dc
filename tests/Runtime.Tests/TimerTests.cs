using EqualityCloud.Runtime.Tests.Grains;

namespace EqualityCloud.Runtime.Tests;

public sealed class TimerTests(SiloFixture silo) : IClassFixture<SiloFixture>
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(50);

    [Fact]
    public async Task Timer_Started_TicksAgainAndAgain()
    {
        var (key, grain) = NewAlarm();
        await grain.StartTimer(Short, Short);

        for (var i = 0; i < 3; i++)
        {
            await silo.PassAsync(Short);
            await Journal.Read(key, "tick");
            await grain.Hello();
        }
    }

    [Fact]
    public async Task Timer_WithoutAPeriod_TicksOnce()
    {
        var (key, grain) = NewAlarm();
        await grain.StartTimer(Short, Timeout.InfiniteTimeSpan);
        await silo.PassAsync(Short);
        await Journal.Read(key, "tick");
        await grain.Hello();

        await silo.PassAsync(Short * 10);
        await grain.Hello();

        Assert.Equal(0, Journal.Unread(key, "tick"));
    }

    [Fact]
    public async Task Tick_WhileACallAwaits_Waits()
    {
        var (key, grain) = NewAlarm();
        await grain.StartTimer(Short, Timeout.InfiniteTimeSpan);
        var busy = grain.Busy("busy");
        await Journal.Read(key, "busy");

        await silo.PassAsync(Short * 4);
        Assert.Equal(0, Journal.Unread(key, "tick"));

        Journal.Open(key, "busy");
        await busy;
        await Journal.Read(key, "tick");
    }

    [Fact]
    public async Task Tick_ThatInterleaves_RunsWhileACallAwaits()
    {
        var (key, grain) = NewAlarm();
        await grain.StartTimer(Short, Timeout.InfiniteTimeSpan, interleave: true);
        var busy = grain.Busy("busy");
        await Journal.Read(key, "busy");

        await silo.PassAsync(Short);
        await Journal.Read(key, "tick");

        Journal.Open(key, "busy");
        await busy;
    }

    [Fact]
    public async Task Tick_ThatAwaits_HoldsUpCallsAndTheNextTick()
    {
        var (key, grain) = NewAlarm();
        await grain.StartTimer(Short, Short, gate: "slow");
        await silo.PassAsync(Short);
        await Journal.Read(key, "tick");
        var hello = grain.Hello();

        await silo.PassAsync(Short * 4);
        Assert.Equal(0, Journal.Unread(key, "tick"));
        Assert.False(hello.IsCompleted);

        Journal.Open(key, "slow");
        Assert.Equal("hello", await hello);
        await silo.PassAsync(Short);
        await Journal.Read(key, "tick");
    }

    [Fact]
    public async Task Tick_ThatFails_DoesNotStopTheTimer()
    {
        var (key, grain) = NewAlarm();
        Journal.Open(key, "fail");
        await grain.StartTimer(Short, Short, gate: "fail");
        await silo.PassAsync(Short);
        await Journal.Read(key, "tick");
        await grain.Hello();

        await silo.PassAsync(Short);
        await Journal.Read(key, "tick");
    }

    [Fact]
    public async Task Timer_Changed_TicksAtItsNewTime()
    {
        var (key, grain) = NewAlarm();
        await grain.StartTimer(TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);
        await grain.ChangeTimer(Short, Timeout.InfiniteTimeSpan);

        await silo.PassAsync(Short);

        await Journal.Read(key, "tick");
    }

    [Fact]
    public async Task Timer_Disposed_TicksNoMore()
    {
        var (key, grain) = NewAlarm();
        await grain.StartTimer(Short, Short);
        await grain.StopTimer();

        await silo.PassAsync(Short * 4);
        await grain.Hello();

        Assert.Equal(0, Journal.Unread(key, "tick"));
    }

    [DrivenTimeFact]
    public async Task Ticks_OfAnIdleGrain_DoNotKeepItActiveUnlessToldTo()
    {
        var (idle, idleGrain) = NewAlarm();
        var (kept, keptGrain) = NewAlarm();
        await idleGrain.StartTimer(TimeSpan.FromMinutes(5), Timeout.InfiniteTimeSpan);
        await keptGrain.StartTimer(TimeSpan.FromMinutes(5), Timeout.InfiniteTimeSpan, keepAlive: true);
        await silo.PassAsync(TimeSpan.FromMinutes(5));
        await Journal.Read(idle, "tick");
        await Journal.Read(kept, "tick");

        // Had the tick counted as use, it would be 20 minutes.
        for (var minute = 6; minute < 20; minute++)
        {
            await silo.PassAsync(TimeSpan.FromMinutes(1));
            await Task.Yield();
        }

        await Journal.Read(idle, "deactivated");
        Assert.Equal(0, Journal.Unread(kept, "deactivated"));
    }

    private (string Key, IAlarmGrain Grain) NewAlarm()
    {
        var key = SiloFixture.NewKey("alarm");
        return (key, silo.Grain<IAlarmGrain>(key));
    }
}
