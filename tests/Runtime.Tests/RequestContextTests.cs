using EqualityCloud.Runtime.Tests.Grains;

namespace EqualityCloud.Runtime.Tests;

public sealed class RequestContextTests(SiloFixture silo) : IClassFixture<SiloFixture>, IDisposable
{
    public void Dispose() => RequestContext.Clear();

    [Fact]
    public async Task Value_SetByTheCaller_IsSeenByTheGrainAndByGrainsItCalls()
    {
        RequestContext.Set("name", "value");

        var grain = Grain();
        Assert.Equal("value", await grain.Get("name"));
        Assert.Equal("value", await grain.GetAfterAwaits("name"));
        Assert.Equal("value", await grain.GetThrough(SiloFixture.NewKey(), "name"));
    }

    [Fact]
    public async Task Value_SetByTheGrain_DoesNotTravelBack()
    {
        var grain = Grain();
        await grain.Get("name");
        RequestContext.Set("name", "mine");

        // Often, so that some calls find the grain idle and some find it busy.
        for (var i = 0; i < 100; i++)
        {
            await grain.Set("name", "theirs");
            var call = grain.Set("other", "theirs");

            Assert.Equal("mine", RequestContext.Get("name"));
            Assert.Null(RequestContext.Get("other"));
            await call;
            Assert.Null(await grain.Get("other"));
        }
    }

    [Fact]
    public async Task Values_OfACall_AreThoseOfTheTimeItWasSent() =>
        Assert.Equal(["before", "after"], (await Grain().CallAroundAChange(SiloFixture.NewKey(), "name", "before", "after")).AsEnumerable());

    [Fact]
    public async Task Value_RemovedOrCleared_DoesNotTravel()
    {
        var grain = Grain();
        RequestContext.Set("name", "value");
        RequestContext.Set("other", "value");

        Assert.True(RequestContext.Remove("name"));
        Assert.False(RequestContext.Remove("name"));
        Assert.Null(await grain.Get("name"));
        Assert.Equal("value", await grain.Get("other"));

        RequestContext.Clear();
        Assert.Null(await grain.Get("other"));
    }

    [Fact]
    public async Task Values_OfInterleavedCallers_StayApart()
    {
        var shared = SiloFixture.NewKey();

        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(async () =>
        {
            RequestContext.Set("name", $"value {i}");
            Assert.Equal($"value {i}", await Grain().GetThrough($"{shared}/{i % 5}", "name"));
            Assert.Equal($"value {i}", await silo.Grain<IContextGrain>($"{shared}/{i % 7}").Get("name"));
        })));
    }

    [Fact]
    public async Task Values_OfTheFirstCall_AreThereOnActivation()
    {
        var grain = Grain();
        RequestContext.Set("name", "first");
        await grain.Get("name");
        RequestContext.Set("name", "second");

        Assert.Equal("first", await grain.OnActivation());
    }

    [Fact]
    public async Task OtherAmbientValues_OfTheCaller_DoNotTravel()
    {
        var grain = silo.Grain<IAmbientGrain>(SiloFixture.NewKey());
        await grain.Foreign();
        AmbientGrain.Local.Value = "the caller's";

        for (var i = 0; i < 100; i++)
        {
            Assert.Null(await grain.Foreign());
            Assert.Equal("the caller's", AmbientGrain.Local.Value);
        }
    }

    private IContextGrain Grain() => silo.Grain<IContextGrain>(SiloFixture.NewKey());
}
