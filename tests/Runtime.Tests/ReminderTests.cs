using EqualityCloud.Runtime.Tests.Grains;

namespace EqualityCloud.Runtime.Tests;

public sealed class ReminderTests(SiloFixture silo) : IClassFixture<SiloFixture>
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Reminder_Registered_IsFoundUntilUnregistered()
    {
        var grain = NewAlarm().Grain;
        Assert.False(await grain.IsReminded("daily"));

        await grain.Remind("daily", Minute, Minute);
        Assert.True(await grain.IsReminded("daily"));

        await grain.Unremind("daily");
        Assert.False(await grain.IsReminded("daily"));
    }

    [Fact]
    public async Task Reminder_WithAPeriodUnderAMinute_IsRefused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => NewAlarm().Grain.Remind("hectic", Minute, TimeSpan.FromSeconds(59)));

    [DrivenTimeFact]
    public async Task Reminder_OfAGrainThatIsGone_WakesIt()
    {
        var (key, grain) = NewAlarm();
        await grain.Remind("hourly", TimeSpan.FromHours(1), TimeSpan.FromHours(1));
        await silo.PassAsync(TimeSpan.FromMinutes(20));
        await Journal.Read(key, "deactivated");

        // Not further than the patience of the tick itself, since nothing gives it time to arrive.
        await silo.PassAsync(TimeSpan.FromMinutes(40) + TimeSpan.FromSeconds(1));

        await Journal.Read(key, "hourly");
    }

    [DrivenTimeFact]
    public async Task Reminder_AfterARestart_TicksOnItsOldGrid()
    {
        var (key, grain) = NewAlarm();
        var start = silo.Clock.GetUtcNow();
        await grain.Remind("r", Minute * 10, Minute * 10);

        await silo.RestartAsync();
        await silo.PassAsync(Minute * 10 + TimeSpan.FromSeconds(1));

        await Journal.Read(key, $"r {start.AddMinutes(10):HH:mm} {start.AddMinutes(10):HH:mm} 10");
        await silo.PassAsync(Minute * 10);
        await Journal.Read(key, $"r {start.AddMinutes(10):HH:mm} {start.AddMinutes(20):HH:mm} 10");
    }

    [DrivenTimeFact]
    public async Task Reminder_DueWhileTheSiloWasDown_TicksOnceLate()
    {
        var (key, grain) = NewAlarm();
        var start = silo.Clock.GetUtcNow();
        await grain.Remind("late", Minute * 10, Minute * 10);
        await silo.DisposeAsync();
        silo.Clock.Advance(Minute * 35);

        await silo.InitializeAsync();
        await silo.PassAsync(TimeSpan.FromSeconds(1));
        await Journal.Read(key, $"late {start.AddMinutes(10):HH:mm} {start.AddMinutes(35):HH:mm} 10");
        await silo.Grain<IAlarmGrain>(key).Hello();

        await silo.PassAsync(Minute * 5);
        await Journal.Read(key, $"late {start.AddMinutes(10):HH:mm} {start.AddMinutes(40):HH:mm} 10");
        await Journal.Read(key, "late");
        await Journal.Read(key, "late");
        Assert.Equal(0, Journal.Unread(key, "late"));
    }

    [DrivenTimeFact]
    public async Task Reminder_RegisteredAnew_KeepsItsNewTimesOnly()
    {
        var (key, grain) = NewAlarm();
        await grain.Remind("moved", Minute * 5, Minute * 5);
        await grain.Remind("moved", Minute * 30, Minute * 30);

        await silo.PassAsync(Minute * 29);
        await grain.Hello();
        Assert.Equal(0, Journal.Unread(key, "moved"));

        await silo.PassAsync(Minute + TimeSpan.FromSeconds(1));
        await Journal.Read(key, "moved");
    }

    [DrivenTimeFact]
    public async Task Reminder_Unregistered_TicksNoMoreEvenAfterARestart()
    {
        var (key, grain) = NewAlarm();
        await grain.Remind("gone", Minute, Minute);
        await grain.Unremind("gone");

        await silo.PassAsync(Minute * 3);
        await silo.RestartAsync();
        await silo.PassAsync(Minute * 3);
        await silo.Grain<IAlarmGrain>(key).Hello();

        Assert.Equal(0, Journal.Unread(key, "gone"));
    }

    private (string Key, IAlarmGrain Grain) NewAlarm()
    {
        var key = SiloFixture.NewKey("alarm");
        return (key, silo.Grain<IAlarmGrain>(key));
    }
}
