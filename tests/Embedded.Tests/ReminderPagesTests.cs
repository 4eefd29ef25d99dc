using EqualityCloud.Runtime.Tests;
using EqualityCloud.Runtime.Tests.Grains;

namespace EqualityCloud.Embedded.Tests;

public sealed class ReminderPagesTests(SiloFixture silo) : IClassFixture<SiloFixture>
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    [Fact]
    public async Task Reminders_OfManyGrains_LieInBoundedPagesAndSurviveARestart()
    {
        var keys = Enumerable.Range(0, 450).Select(_ => SiloFixture.NewKey()).ToList();
        await Task.WhenAll(keys.Select(key => silo.Grain<IAlarmGrain>(key).Remind("daily", Day, Day)));
        Assert.Equal(3, silo.Storage.Count("reminders"));

        await silo.RestartAsync();
        Assert.All(await Task.WhenAll(keys.Select(key => silo.Grain<IAlarmGrain>(key).IsReminded("daily"))), Assert.True);

        // Places that fall free are taken again, so the table does not grow by change.
        await Task.WhenAll(keys[..300].Select(key => silo.Grain<IAlarmGrain>(key).Unremind("daily")));
        await Task.WhenAll(keys[..300].Select(key => silo.Grain<IAlarmGrain>(key).Remind("weekly", Day * 7, Day * 7)));
        Assert.Equal(3, silo.Storage.Count("reminders"));
    }

    [Fact]
    public async Task Reminder_WhoseWriteFails_IsNotRegisteredAndCanBeTriedAgain()
    {
        var key = SiloFixture.NewKey();
        var grain = silo.Grain<IAlarmGrain>(key);
        await grain.Remind("first", Day, Day);
        silo.Storage.FailNext(GrainId.Create("reminders", "00000"), new IOException("disk full"));

        await Assert.ThrowsAsync<IOException>(() => grain.Remind("second", Day, Day));
        Assert.False(await grain.IsReminded("second"));

        await grain.Remind("second", Day, Day);
        await silo.RestartAsync();
        Assert.True(await silo.Grain<IAlarmGrain>(key).IsReminded("first"));
        Assert.True(await silo.Grain<IAlarmGrain>(key).IsReminded("second"));
    }
}
