namespace EqualityCloud.Runtime.Tests.Grains;

internal sealed class AlarmGrain : Grain, IAlarmGrain, IRemindable
{
    private IGrainTimer? _timer;

    private string Key => this.GetPrimaryKeyString();

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        Journal.Write(Key, "deactivated");
        return Task.CompletedTask;
    }

    public Task StartTimer(TimeSpan dueTime, TimeSpan period, string? gate, bool interleave, bool keepAlive)
    {
        _timer = this.RegisterGrainTimer(token => TickAsync(gate, token), new GrainTimerCreationOptions(dueTime, period) { Interleave = interleave, KeepAlive = keepAlive });
        return Task.CompletedTask;
    }

    public Task ChangeTimer(TimeSpan dueTime, TimeSpan period)
    {
        _timer!.Change(dueTime, period);
        return Task.CompletedTask;
    }

    public Task StopTimer()
    {
        _timer!.Dispose();
        return Task.CompletedTask;
    }

    public Task<string> Hello() => Task.FromResult("hello");

    public async Task Busy(string gate)
    {
        Journal.Write(Key, gate);
        await Journal.Pass(Key, gate);
    }

    public Task Remind(string name, TimeSpan dueTime, TimeSpan period) => this.RegisterOrUpdateReminder(name, dueTime, period);

    public async Task<bool> IsReminded(string name) => await this.GetReminder(name) is { } reminder && reminder.ReminderName == name;

    public async Task Unremind(string name) => await this.UnregisterReminder((await this.GetReminder(name))!);

    public Task ReceiveReminder(string reminderName, TickStatus status)
    {
        Journal.Write(Key, $"{reminderName} {status.FirstTickTime:HH:mm} {status.CurrentTickTime:HH:mm} {status.Period.TotalMinutes}");
        Journal.Write(Key, reminderName);
        return Task.CompletedTask;
    }

    private async Task TickAsync(string? gate, CancellationToken token)
    {
        Journal.Write(Key, "tick");
        if (gate is not null) await Journal.Pass(Key, gate).WaitAsync(token);
        if (gate == "fail") throw new InvalidOperationException("a tick that fails");
    }
}
