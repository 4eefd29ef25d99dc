using EqualityCloud.Runtime.Tests;
using EqualityCloud.Runtime.Tests.Grains;

namespace EqualityCloud.Embedded.Tests;

/// <summary>Orleans promises that the call fails; this host also says with what.</summary>
public sealed class FailedActivationTests(SiloFixture silo) : IClassFixture<SiloFixture>
{
    [Theory]
    [InlineData("constructor")]
    [InlineData("activation")]
    public async Task Call_OfAGrainThatCannotStart_GetsTheExceptionThatStoppedIt(string where)
    {
        var key = SiloFixture.NewKey();
        FragileGrain.Failures[key] = where;

        Assert.Equal(where, (await Assert.ThrowsAsync<FragileException>(() => silo.Grain<IFragileGrain>(key).Hello())).Message);
    }

    [Fact]
    public async Task Calls_ThatWaitWhileTheGrainStarts_AllGetTheExceptionThatStoppedIt()
    {
        var key = SiloFixture.NewKey();
        FragileGrain.Failures[key] = "gate";
        var calls = Enumerable.Range(0, 5).Select(_ => silo.Grain<IFragileGrain>(key).Hello()).ToList();
        Journal.Open(key, "gate");

        foreach (var call in calls)
        {
            Assert.Equal("gate", (await Assert.ThrowsAsync<FragileException>(() => call)).Message);
        }

        Assert.Equal("hello", await silo.Grain<IFragileGrain>(key).Hello());
    }
}
