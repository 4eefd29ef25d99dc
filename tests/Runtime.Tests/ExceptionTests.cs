using EqualityCloud.Runtime.Tests.Grains;

namespace EqualityCloud.Runtime.Tests;

public sealed class ExceptionTests(SiloFixture silo) : IClassFixture<SiloFixture>
{
    [Fact]
    public async Task Exception_ThrownAtOnce_ReachesTheCallerWithItsType()
    {
        var grain = silo.Grain<IFragileGrain>(SiloFixture.NewKey());
        await grain.Hello();

        Assert.Equal("now", (await Assert.ThrowsAsync<FragileException>(() => grain.Throw("now"))).Message);
    }

    [Fact]
    public async Task Exception_ThrownAfterAnAwait_ReachesTheCallerWithItsType()
    {
        var grain = silo.Grain<IFragileGrain>(SiloFixture.NewKey());

        Assert.Equal("later", (await Assert.ThrowsAsync<FragileException>(() => grain.ThrowLater("later"))).Message);
    }

    [Fact]
    public async Task Cancellation_OfTheGrainsOwn_ReachesTheCallerAsSuch() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => silo.Grain<IFragileGrain>(SiloFixture.NewKey()).CancelItself());

    [Fact]
    public async Task Grain_ThatThrew_StaysActive()
    {
        var grain = silo.Grain<IFragileGrain>(SiloFixture.NewKey());
        await Assert.ThrowsAsync<FragileException>(() => grain.Throw("once"));

        Assert.Equal("hello", await grain.Hello());
    }
}
