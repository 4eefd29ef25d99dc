using EqualityCloud.Runtime.Tests;
using EqualityCloud.Runtime.Tests.Grains;

namespace EqualityCloud.Embedded.Tests;

/// <summary>Here a cycle fails at once, while the clock stands still, and names itself.</summary>
public sealed class CallCycleMessageTests(SiloFixture silo) : IClassFixture<SiloFixture>
{
    [Fact]
    public async Task Cycle_OfThreeGrains_IsNamedInTheOrderOfItsWaits()
    {
        var exception = await Assert.ThrowsAsync<OrleansException>(() => silo.Grain<ICallerGrain>("a").Through(["b", "c", "a"]));

        Assert.StartsWith("Call cycle: caller/a.Through -> caller/b.Through -> caller/c.Through -> caller/a.Through.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_ThatWaitForEachOther_FailOneOfThemOnly()
    {
        var first = silo.Grain<ICallerGrain>("d").MeetThenCall("meet", "e");
        var second = silo.Grain<ICallerGrain>("e").MeetThenCall("meet", "d");
        await Journal.Read("d", "meet");
        await Journal.Read("e", "meet");
        Journal.Open("d", "meet");
        Journal.Open("e", "meet");

        var failed = await Assert.ThrowsAsync<OrleansException>(() => Task.WhenAll(first, second));

        Assert.Contains("caller/d.MeetThenCall", failed.Message, StringComparison.Ordinal);
        Assert.Contains("caller/e.MeetThenCall", failed.Message, StringComparison.Ordinal);
        Assert.Equal(1, new[] { first, second }.Count(call => call.IsCompletedSuccessfully));
    }

    [Fact]
    public async Task Activation_ThatCallsAGrainThatCallsItBack_IsACycle()
    {
        var exception = await Assert.ThrowsAsync<OrleansException>(() => silo.Grain<IEagerGrain>("one").Hello());

        Assert.Contains("eager/one.OnActivateAsync", exception.Message, StringComparison.Ordinal);
    }
}
