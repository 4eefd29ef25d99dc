using Orleans;

namespace EqualityCloud.Embedded.Reminders;

/// <summary>One reminder as it is stored. Times are UTC.</summary>
[GenerateSerializer, Immutable, Alias("embedded.reminder")]
internal sealed record ReminderEntry(
    [property: Id(0)] ReminderKey Key,
    [property: Id(1)] DateTime FirstTick,
    [property: Id(2)] TimeSpan Period,
    [property: Id(3)] DateTime? LastTick)
{
    /// <summary>The next tick after the last one on the grid that the first tick and the period make; ticks missed meanwhile are one late tick.</summary>
    internal DateTime NextTick => LastTick is not { } last || last < FirstTick ? FirstTick : FirstTick + (Period * (((last - FirstTick).Ticks / Period.Ticks) + 1));
}
