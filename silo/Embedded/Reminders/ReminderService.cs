using Orleans.Runtime;

namespace EqualityCloud.Embedded.Reminders;

/// <summary>Keeps reminders and ticks them.</summary>
internal sealed class ReminderService
{
    internal Task<IGrainReminder> RegisterAsync(GrainId grain, string name, TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException($"{this} {grain} {name} {dueTime} {period}");

    internal Task<IGrainReminder?> FindAsync(GrainId grain, string name) => throw new NotSupportedException($"{this} {grain} {name}");

    internal Task UnregisterAsync(GrainId grain, string name) => throw new NotSupportedException($"{this} {grain} {name}");
}
