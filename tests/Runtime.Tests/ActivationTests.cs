using EqualityCloud.Runtime.Tests.Grains;

namespace EqualityCloud.Runtime.Tests;

public sealed class ActivationTests(SiloFixture silo) : IClassFixture<SiloFixture>
{
    [Fact]
    public async Task FirstCalls_ManyAtOnce_ShareOneActivation()
    {
        var key = SiloFixture.NewKey();

        var views = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => silo.Grain<ITicketGrain>(key).Get())));

        Assert.Single(views.Select(view => view.Activation).Distinct());
        await Journal.Read(key, "activated");
        Assert.Equal(0, Journal.Unread(key, "activated"));
    }

    [Fact]
    public async Task Activation_WithState_ReadsItBeforeOnActivate()
    {
        var key = SiloFixture.NewKey();
        var grain = silo.Grain<ITicketGrain>(key);
        await grain.Write("kept");
        await grain.Leave();

        Assert.Equal("kept", (await grain.Get()).TextOnActivation);
    }

    [Theory]
    [InlineData("constructor")]
    [InlineData("activation")]
    public async Task Activation_ThatFails_FailsTheCallAndLeavesTheGrainInactive(string where)
    {
        var key = SiloFixture.NewKey();
        FragileGrain.Failures[key] = where;

        await Assert.ThrowsAnyAsync<Exception>(() => silo.Grain<IFragileGrain>(key).Hello());

        Assert.Equal("hello", await silo.Grain<IFragileGrain>(key).Hello());
    }

    [Fact]
    public async Task Activation_WhoseStateCannotBeRead_FailsTheCallAndLeavesTheGrainInactive()
    {
        var key = SiloFixture.NewKey();
        silo.Storage.FailNext(GrainId.Create("ticket", key), new IOException("no disk"));

        var exception = await Assert.ThrowsAsync<OrleansException>(() => silo.Grain<ITicketGrain>(key).Get());

        Assert.Contains("no disk", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, Journal.Unread(key, "activated"));
        Assert.Equal("", (await silo.Grain<ITicketGrain>(key).Get()).Text);
    }

    [Fact]
    public async Task DeactivateOnIdle_InACall_GivesLaterCallsANewActivation()
    {
        var key = SiloFixture.NewKey();
        var grain = silo.Grain<ITicketGrain>(key);
        var before = await grain.Get();

        await grain.Leave();
        var after = await grain.Get();

        Assert.NotEqual(before.Activation, after.Activation);
        await Journal.Read(key, "deactivated: ApplicationRequested");
    }

    [Fact]
    public async Task DeactivateOnIdle_WhileTheCallGoesOn_KeepsLaterCallsForTheNewActivation()
    {
        var key = SiloFixture.NewKey();
        var grain = silo.Grain<ITicketGrain>(key);
        var before = await grain.Get();
        var leaving = grain.LeaveThenWait("leaving");
        await Journal.Read(key, "leaving");

        var next = grain.Get();
        Assert.Equal(0, Journal.Unread(key, "deactivated: ApplicationRequested"));
        Journal.Open(key, "leaving");

        await leaving;
        Assert.NotEqual(before.Activation, (await next).Activation);
    }

    [Fact]
    public async Task Grain_ThatComesAndGoesUnderLoad_HasOneActivationAtATime()
    {
        var keys = Enumerable.Range(0, 4).Select(_ => SiloFixture.NewKey()).ToArray();

        var counts = await Task.WhenAll(Enumerable.Range(0, 3000).Select(i => Task.Run(() =>
        {
            var grain = silo.Grain<ISoleGrain>(keys[i % keys.Length]);
            return i % 3 == 0 ? grain.WorkBeside() : grain.Work(leave: i % 7 == 0);
        })));

        Assert.All(counts, count => Assert.Equal(1, count));
    }

    [Fact]
    public async Task Names_OfGrainAndReference_AreClassWithoutGrainAndKey()
    {
        var key = SiloFixture.NewKey();
        var grain = silo.Grain<ITicketGrain>(key);

        Assert.Equal($"ticket/{key} ticket/{key} {key}", await grain.Names());
        Assert.Equal(key, grain.GetPrimaryKeyString());
        Assert.Equal(GrainId.Create("ticket", key), grain.GetGrainId());
    }

    [Fact]
    public void GetGrain_OfAnInterfaceWithTwoClasses_IsOfTheOneWithItsName() => Assert.Equal("turn", $"{silo.Grain<ITurnGrain>("any").GetGrainId().Type}");

    [Fact]
    public void GetGrain_OfAnInterfaceWithTwoClassesOfOtherNames_NeedsAPrefix()
    {
        Assert.Throws<ArgumentException>(() => silo.Grain<IGatedGrain>("any"));
        Assert.Equal("reentrantturn", $"{silo.Grain<IGatedGrain>("any", typeof(ReentrantTurnGrain).FullName).GetGrainId().Type}");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Key_ThatIsBlank_IsRefused(string key)
    {
        Assert.Throws<ArgumentException>(() => silo.Grain<ITicketGrain>(key));
        Assert.Throws<ArgumentException>(() => GrainId.Create("ticket", key));
        Assert.Throws<ArgumentException>(() => GrainId.Create(key, "ticket"));
    }

    [Fact]
    public async Task Stop_InOrder_DeactivatesEveryGrain()
    {
        var key = SiloFixture.NewKey();
        await silo.Grain<ITicketGrain>(key).Get();

        await silo.RestartAsync();

        await Journal.Read(key, "deactivated: ShuttingDown");
    }
}
