namespace EqualityCloud.Runtime.Tests.Grains;

/// <summary>A grain with timers and reminders that write to the journal.</summary>
public interface IAlarmGrain : IGrainWithStringKey
{
    /// <summary>Starts a timer that notes "tick", waits at the gate and fails if the gate is named so.</summary>
    Task StartTimer(TimeSpan dueTime, TimeSpan period, string? gate = null, bool interleave = false, bool keepAlive = false);

    Task ChangeTimer(TimeSpan dueTime, TimeSpan period);

    Task StopTimer();

    Task<string> Hello();

    Task Busy(string gate);

    Task Remind(string name, TimeSpan dueTime, TimeSpan period);

    Task<bool> IsReminded(string name);

    Task Unremind(string name);
}
