namespace EqualityCloud.Embedded.Reminders;

/// <summary>Names a reminder among those of all grains.</summary>
[Orleans.GenerateSerializer, Orleans.Immutable, Orleans.Alias("embedded.reminder-key")]
internal readonly record struct ReminderKey(string GrainType, string GrainKey, string Name);
