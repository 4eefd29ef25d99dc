using Orleans.Runtime;

namespace Orleans;

/// <summary>A grain that can be reminded. Reminders survive a restart; ticks can be late or doubled.</summary>
public interface IRemindable : IGrain
{
    /// <summary>A tick of the named reminder; it arrives with an empty request context.</summary>
    Task ReceiveReminder(string reminderName, TickStatus status);
}
