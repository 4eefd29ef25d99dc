using EqualityCloud.Embedded.Calls;

using Orleans;
using Orleans.Runtime;

namespace EqualityCloud.Embedded.Reminders;

/// <summary>One tick of a reminder: a call from the reminder service, without a request context.</summary>
internal sealed class ReminderCall(string reminderName, TickStatus status) : GrainCall<NoResult>
{
    internal static readonly GrainMethod Receive = new(typeof(IRemindable).GetMethod(nameof(IRemindable.ReceiveReminder))!);

    private static readonly GrainId Service = GrainId.Create("reminders", "embedded");

    public override GrainId? SourceId => Service;

    protected override Task? InvokeGrain(object grain) => ((IRemindable)grain).ReceiveReminder(reminderName, status);
}
