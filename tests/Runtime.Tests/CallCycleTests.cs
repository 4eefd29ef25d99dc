using EqualityCloud.Runtime.Tests.Grains;

namespace EqualityCloud.Runtime.Tests;

/// <summary>Orleans lets a cycle wait for the response timeout; a host may fail it sooner, and must not fail what is no cycle.</summary>
public sealed class CallCycleTests(SiloFixture silo) : IClassFixture<SiloFixture>
{
    [Fact]
    public async Task Call_ThatComesBackToItsSender_Fails()
    {
        var a = SiloFixture.NewKey();
        var b = SiloFixture.NewKey();
        var c = SiloFixture.NewKey();

        await Assert.ThrowsAnyAsync<Exception>(() => silo.Grain<ICallerGrain>(a).Through([b, c, a]));

        Assert.Equal($"hello from {a}", await silo.Grain<ICallerGrain>(a).Hello());
    }

    [Fact]
    public async Task Call_BetweenGrainsThatAreAllActive_FailsWhenItComesBack()
    {
        var a = SiloFixture.NewKey();
        var b = SiloFixture.NewKey();
        await Task.WhenAll(silo.Grain<ICallerGrain>(a).Hello(), silo.Grain<ICallerGrain>(b).Hello());

        await Assert.ThrowsAnyAsync<Exception>(() => silo.Grain<ICallerGrain>(a).Through([b, a]));

        Assert.Equal($"hello from {b}", await silo.Grain<ICallerGrain>(b).Hello());
    }

    [Fact]
    public async Task Call_OfAGrainToItself_Fails()
    {
        var a = SiloFixture.NewKey();

        await Assert.ThrowsAnyAsync<Exception>(() => silo.Grain<ICallerGrain>(a).Through([a]));
    }

    [Fact]
    public async Task Calls_ThatWaitForEachOthersGrains_DoNotHang()
    {
        var a = SiloFixture.NewKey();
        var b = SiloFixture.NewKey();
        var first = silo.Grain<ICallerGrain>(a).MeetThenCall("meet", b);
        var second = silo.Grain<ICallerGrain>(b).MeetThenCall("meet", a);
        await Journal.Read(a, "meet");
        await Journal.Read(b, "meet");
        Journal.Open(a, "meet");
        Journal.Open(b, "meet");

        await Assert.ThrowsAnyAsync<Exception>(() => Task.WhenAll(first, second));
    }

    [Fact]
    public async Task Call_ThatInterleaves_MayComeBack()
    {
        var a = SiloFixture.NewKey();
        var b = SiloFixture.NewKey();

        Assert.Equal($"hello from {a}", await silo.Grain<ICallerGrain>(a).InterleavedThrough([b, a]));
    }

    [Fact]
    public async Task Call_ThatItsSenderDoesNotAwait_MayComeBack()
    {
        var a = SiloFixture.NewKey();
        var b = SiloFixture.NewKey();
        var call = silo.Grain<ICallerGrain>(a).CallBackUnawaited(b, "working");
        await Journal.Read(a, "working");
        await Journal.Read(b, "calling");

        Journal.Open(a, "working");
        await call;
        await Journal.Read(b, "answered");
    }

    [Fact]
    public async Task Call_ThroughGrainsThatAreBusyElsewhere_IsNoCycle()
    {
        var a = SiloFixture.NewKey();
        var b = SiloFixture.NewKey();
        var c = SiloFixture.NewKey();
        var busy = silo.Grain<ICallerGrain>(b).MeetThenCall("busy", c);
        await Journal.Read(b, "busy");

        var through = silo.Grain<ICallerGrain>(a).Through([b, c]);
        Journal.Open(b, "busy");

        Assert.Equal($"hello from {c}", await through);
        Assert.Equal($"hello from {c}", await busy);
    }
}
