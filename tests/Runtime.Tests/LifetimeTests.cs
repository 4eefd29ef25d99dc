using EqualityCloud.Runtime.Tests.Grains;

namespace EqualityCloud.Runtime.Tests;

public sealed class LifetimeTests(SiloFixture silo) : IClassFixture<SiloFixture>
{
    [DrivenTimeFact]
    public async Task Grain_IdleForAQuarterOfAnHour_IsDeactivated()
    {
        var key = SiloFixture.NewKey();
        var before = await silo.Grain<ITicketGrain>(key).Get();
        await silo.PassAsync(TimeSpan.FromMinutes(14));
        Assert.Equal(before.Activation, (await silo.Grain<ITicketGrain>(key).Get()).Activation);

        await silo.PassAsync(TimeSpan.FromMinutes(14));
        Assert.Equal(before.Activation, (await silo.Grain<ITicketGrain>(key).Get()).Activation);
        await silo.PassAsync(TimeSpan.FromMinutes(17));

        await Journal.Read(key, "deactivated: ActivationIdle");
        Assert.NotEqual(before.Activation, (await silo.Grain<ITicketGrain>(key).Get()).Activation);
    }

    [DrivenTimeFact]
    public async Task Grain_WithACallThatAwaits_IsNotIdle()
    {
        var key = SiloFixture.NewKey();
        var grain = silo.Grain<ILastingGrain>(key);
        var waiting = grain.Wait("long");
        await Journal.Read(key, "long");

        await silo.PassAsync(TimeSpan.FromHours(1));
        Assert.Equal(0, Journal.Unread(key, "deactivated"));
        Journal.Open(key, "long");
        await Assert.ThrowsAsync<TimeoutException>(() => waiting);
    }

    [DrivenTimeFact]
    public async Task Grain_OfAClassWithItsOwnAge_IsIdleForThatLong()
    {
        var key = SiloFixture.NewKey();
        await silo.Grain<IBriefGrain>(key).Hello();

        await silo.PassAsync(TimeSpan.FromMinutes(4));

        await Journal.Read(key, "deactivated");
    }

    [DrivenTimeFact]
    public async Task Grain_OfAClassThatIsKeptAlive_StaysHoweverIdle()
    {
        var key = SiloFixture.NewKey();
        await silo.Grain<ILastingGrain>(key).Hello();

        await silo.PassAsync(TimeSpan.FromDays(2));

        Assert.Equal("hello", await silo.Grain<ILastingGrain>(key).Hello());
        Assert.Equal(0, Journal.Unread(key, "deactivated"));
    }

    [DrivenTimeFact]
    public async Task DelayDeactivation_OfAnIdleGrain_KeepsItThatLongAndNoLonger()
    {
        var key = SiloFixture.NewKey();
        var grain = silo.Grain<ITicketGrain>(key);
        await grain.Stay(TimeSpan.FromHours(1));

        await silo.PassAsync(TimeSpan.FromMinutes(59));
        Assert.Equal(0, Journal.Unread(key, "deactivated: ActivationIdle"));
        await silo.PassAsync(TimeSpan.FromMinutes(2));
        await Journal.Read(key, "deactivated: ActivationIdle");
    }

    [DrivenTimeFact]
    public async Task DelayDeactivation_TakenBack_LeavesTheGrainToItsAge()
    {
        var key = SiloFixture.NewKey();
        var grain = silo.Grain<ITicketGrain>(key);
        await grain.Stay(TimeSpan.FromHours(1));
        await grain.Stay(TimeSpan.FromSeconds(-1));

        await silo.PassAsync(TimeSpan.FromMinutes(17));

        await Journal.Read(key, "deactivated: ActivationIdle");
    }
}
