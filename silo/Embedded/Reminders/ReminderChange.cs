namespace EqualityCloud.Embedded.Reminders;

/// <summary>A change of one reminder on its way to storage; an entry of null removes it.</summary>
internal sealed record ReminderChange(ReminderKey Key, ReminderEntry? Entry)
{
    internal TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
