using EqualityCloud.Runtime.Tests.Grains;

namespace EqualityCloud.Runtime.Tests;

public sealed class FilterTests(SiloFixture silo) : IClassFixture<SiloFixture>, IDisposable
{
    public void Dispose() => RequestContext.Clear();

    [Fact]
    public async Task Filters_OfAContractCall_RunInOrderAndSeeIt()
    {
        var key = SiloFixture.NewKey();
        RequestContext.Set("caller", "somebody");
        await silo.Grain<ICallerGrain>(key).Hello();

        var seen = OuterFilter.SeenOf(key);
        Assert.Equal(["inner", "outer"], seen.Select(call => call.Filter));
        Assert.All(seen, call =>
        {
            Assert.Equal(typeof(ICallerGrain).FullName, call.InterfaceName);
            Assert.Equal(nameof(ICallerGrain.Hello), call.MethodName);
            Assert.Equal(nameof(CallerGrain), call.Implementation);
            Assert.Equal(GrainId.Create("caller", key), call.Target);
            Assert.Equal("somebody", call.Caller);
        });
        Assert.Equal($"hello from {key}", seen[1].Answer);
    }

    [Fact]
    public async Task Filter_OfACallBetweenGrains_SeesItsSender()
    {
        var key = SiloFixture.NewKey();
        var other = SiloFixture.NewKey();
        await silo.Grain<ICallerGrain>(key).Through([other]);

        Assert.All(OuterFilter.SeenOf(other), call => Assert.Equal(GrainId.Create("caller", key), call.Source));
        Assert.DoesNotContain(OuterFilter.SeenOf(key), call => call.Source == GrainId.Create("caller", key));
    }

    [Fact]
    public async Task Filter_ThatThrows_KeepsTheCallFromTheGrain()
    {
        var key = SiloFixture.NewKey();
        RequestContext.Set("refuse", "not yours");

        var exception = await Assert.ThrowsAsync<UnauthorizedAccessException>(() => silo.Grain<ITurnGrain>(key, typeof(TurnGrain).FullName).Plain("inside"));

        Assert.Equal("not yours", exception.Message);
        Assert.Equal(0, Journal.Unread(key, "inside"));
    }

    [Fact]
    public async Task Filter_ThatSetsTheResult_AnswersTheCaller()
    {
        RequestContext.Set("answer", "from the filter");

        Assert.Equal("from the filter", await silo.Grain<ICallerGrain>(SiloFixture.NewKey()).Hello());
    }

    [Fact]
    public async Task RequestContext_SetByAFilter_IsSeenByTheGrain()
    {
        RequestContext.Set("add", "by the filter");

        Assert.Equal("by the filter", await silo.Grain<IContextGrain>(SiloFixture.NewKey()).Get("added"));
        Assert.Null(RequestContext.Get("added"));
    }

    [Fact]
    public async Task Filter_OfATimerTick_SeesTheGrainAsSenderAndNoRequestContext()
    {
        var key = SiloFixture.NewKey();
        RequestContext.Set("caller", "somebody");
        await silo.Grain<IAlarmGrain>(key).StartTimer(TimeSpan.FromMilliseconds(10), Timeout.InfiniteTimeSpan);
        await silo.PassAsync(TimeSpan.FromMilliseconds(10));
        await Journal.Read(key, "tick");
        await silo.Grain<IAlarmGrain>(key).Hello();

        var tick = Assert.Single(OuterFilter.SeenOf(key), call => call is { Filter: "outer", MethodName: "InvokeCallbackAsync" });
        Assert.EndsWith("IGrainTimerInvoker", tick.InterfaceName, StringComparison.Ordinal);
        Assert.Equal(tick.Target, tick.Source);
        Assert.Null(tick.Caller);
    }

    [DrivenTimeFact]
    public async Task Filter_OfAReminder_SeesIRemindableAndNoRequestContext()
    {
        var key = SiloFixture.NewKey();
        RequestContext.Set("caller", "somebody");
        await silo.Grain<IAlarmGrain>(key).Remind("seen", TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        await silo.PassAsync(TimeSpan.FromSeconds(61));
        await Journal.Read(key, "seen");
        await silo.Grain<IAlarmGrain>(key).Hello();

        var tick = Assert.Single(OuterFilter.SeenOf(key), call => call is { Filter: "outer", MethodName: nameof(IRemindable.ReceiveReminder) });
        Assert.Equal(typeof(IRemindable).FullName, tick.InterfaceName);
        Assert.Equal(nameof(AlarmGrain), tick.Implementation);
        Assert.NotEqual(tick.Target, tick.Source);
        Assert.Null(tick.Caller);
    }
}
