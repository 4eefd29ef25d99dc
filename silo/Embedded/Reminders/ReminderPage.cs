using System.Collections.Immutable;

using Orleans;

namespace EqualityCloud.Embedded.Reminders;

/// <summary>A bounded piece of the reminder table, as it is stored.</summary>
[GenerateSerializer, Immutable, Alias("embedded.reminder-page")]
internal sealed record ReminderPage
{
    /// <summary>How many entries a page holds, so that a write stays small.</summary>
    internal const int Capacity = 200;

    [Id(0)] public ImmutableArray<ReminderEntry> Entries { get; init; } = [];
}
