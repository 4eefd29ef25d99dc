using EqualityCloud.Runtime.Tests.Grains;

namespace EqualityCloud.Runtime.Tests;

public sealed class TurnTests(SiloFixture silo) : IClassFixture<SiloFixture>
{
    [Fact]
    public async Task Call_WhileAnotherAwaits_Waits()
    {
        var key = SiloFixture.NewKey();
        var grain = Plain(key);
        var first = grain.Plain("first");
        await Journal.Read(key, "first");
        var second = grain.Plain("second");
        var read = grain.Read("read");

        // An interleaving call that was sent later has come and gone, so the others had their chance.
        Journal.Open(key, "probe");
        await grain.Interleave("probe");
        Assert.Equal(0, Journal.Unread(key, "second"));
        Assert.Equal(0, Journal.Unread(key, "read"));

        Journal.Open(key, "first");
        Journal.Open(key, "second");
        Journal.Open(key, "read");
        await Task.WhenAll(first, second, read);
    }

    [Fact]
    public async Task ReadOnlyCall_WhileAnotherReadOnlyAwaits_RunsBesideIt()
    {
        var key = SiloFixture.NewKey();
        var grain = Plain(key);
        var first = grain.Read("first");
        await Journal.Read(key, "first");
        var second = grain.Read("second");
        await Journal.Read(key, "second");

        Journal.Open(key, "second");
        await second;
        Assert.False(first.IsCompleted);
        Journal.Open(key, "first");
        await first;
    }

    [Fact]
    public async Task PlainCall_WhileReadOnlyCallsAwait_WaitsForAllOfThem()
    {
        var key = SiloFixture.NewKey();
        var grain = Plain(key);
        var first = grain.Read("first");
        await Journal.Read(key, "first");
        var plain = grain.Plain("plain");
        Journal.Open(key, "plain");
        var second = grain.Read("second");
        await Journal.Read(key, "second");
        Assert.Equal(0, Journal.Unread(key, "plain"));

        Journal.Open(key, "first");
        Journal.Open(key, "second");
        await Task.WhenAll(first, second, plain);
        await Journal.Read(key, "plain");
    }

    [Fact]
    public async Task InterleavingCall_WhileAPlainOneAwaits_Runs()
    {
        var key = SiloFixture.NewKey();
        var grain = Plain(key);
        var plain = grain.Plain("plain");
        await Journal.Read(key, "plain");

        var interleaved = grain.Interleave("interleaved");
        await Journal.Read(key, "interleaved");
        Journal.Open(key, "interleaved");
        await interleaved;
        Assert.False(plain.IsCompleted);
        Journal.Open(key, "plain");
        await plain;
    }

    [Fact]
    public async Task PlainCall_WhileAnInterleavingOneAwaits_Runs()
    {
        var key = SiloFixture.NewKey();
        var grain = Plain(key);
        var interleaved = grain.Interleave("interleaved");
        await Journal.Read(key, "interleaved");

        Journal.Open(key, "plain");
        await grain.Plain("plain");
        Assert.False(interleaved.IsCompleted);
        Journal.Open(key, "interleaved");
        await interleaved;
    }

    [Fact]
    public async Task Call_OfAReentrantGrain_RunsWhileAnotherAwaits()
    {
        var key = SiloFixture.NewKey();
        var grain = silo.Grain<IReentrantTurnGrain>(key);
        var first = grain.Plain("first");
        await Journal.Read(key, "first");

        Journal.Open(key, "second");
        await grain.Plain("second");
        Assert.False(first.IsCompleted);
        Journal.Open(key, "first");
        await first;
    }

    [Fact]
    public async Task Turns_OfInterleavingCalls_NeverRunAtOnce()
    {
        var grain = Plain(SiloFixture.NewKey());

        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => grain.Count(100))));

        Assert.Equal(4000, await grain.Counted());
    }

    [Fact]
    public async Task Await_InAGrain_ComesBackToItsContextUnlessToldNotTo()
    {
        var grain = Plain(SiloFixture.NewKey());
        await grain.Nothing();

        Assert.Equal(new ContextsSeen(Before: true, After: true, Escaped: true), await grain.Contexts());
    }

    [Fact]
    public async Task OneWayCall_ThatAwaits_DoesNotHoldItsSender()
    {
        var key = SiloFixture.NewKey();
        await Plain(key).Forget("forgotten");
        await Journal.Read(key, "forgotten");
        Journal.Open(key, "forgotten");
    }

    [Fact]
    public async Task OneWayCall_ThatFails_TellsNobody()
    {
        var grain = Plain(SiloFixture.NewKey());
        await grain.ForgetAndFail();

        Assert.Equal(3, await grain.Value(3));
    }

    [Fact]
    public async Task ValueTaskMethods_WhenCalled_AnswerLikeTasks()
    {
        var grain = Plain(SiloFixture.NewKey());

        Assert.Equal(7, await grain.Value(7));
        await grain.Nothing();
    }

    private ITurnGrain Plain(string key) => silo.Grain<ITurnGrain>(key, typeof(TurnGrain).FullName);
}
