using EqualityCloud.Embedded.Reminders;

using Microsoft.Extensions.DependencyInjection;

using Orleans.Runtime;

namespace Orleans;

/// <summary>Reminders of a grain: durable, so they wake it even after a restart.</summary>
public static class GrainReminderExtensions
{
    /// <summary>Registers a reminder, or gives it new times; done when it is durable.</summary>
    /// <exception cref="InvalidOperationException">The grain is not <see cref="IRemindable"/>.</exception>
    /// <exception cref="ArgumentException">The period is shorter than a minute.</exception>
    public static Task<IGrainReminder> RegisterOrUpdateReminder(this Grain grain, string reminderName, TimeSpan dueTime, TimeSpan period) =>
        RegisterOrUpdateReminder((IGrainBase)grain, reminderName, dueTime, period);

    /// <inheritdoc cref="RegisterOrUpdateReminder(Grain, string, TimeSpan, TimeSpan)"/>
    public static Task<IGrainReminder> RegisterOrUpdateReminder(this IGrainBase grain, string reminderName, TimeSpan dueTime, TimeSpan period)
    {
        var context = ContextOf(grain);
        ArgumentException.ThrowIfNullOrWhiteSpace(reminderName);
        if (grain is not IRemindable)
        {
            throw new InvalidOperationException($"Grain {context.GrainId} does not implement {nameof(IRemindable)}, so nothing could receive its reminder.");
        }

        return Service(context).RegisterAsync(context.GrainId, reminderName, dueTime, period);
    }

    /// <summary>The grain's reminder of that name; null where there is none.</summary>
    public static Task<IGrainReminder?> GetReminder(this Grain grain, string reminderName) => GetReminder((IGrainBase)grain, reminderName);

    /// <inheritdoc cref="GetReminder(Grain, string)"/>
    public static Task<IGrainReminder?> GetReminder(this IGrainBase grain, string reminderName)
    {
        var context = ContextOf(grain);
        ArgumentException.ThrowIfNullOrWhiteSpace(reminderName);
        return Service(context).FindAsync(context.GrainId, reminderName);
    }

    /// <summary>Removes a reminder; done when that is durable. A tick already on its way still arrives.</summary>
    public static Task UnregisterReminder(this Grain grain, IGrainReminder reminder) => UnregisterReminder((IGrainBase)grain, reminder);

    /// <inheritdoc cref="UnregisterReminder(Grain, IGrainReminder)"/>
    public static Task UnregisterReminder(this IGrainBase grain, IGrainReminder reminder)
    {
        var context = ContextOf(grain);
        ArgumentNullException.ThrowIfNull(reminder);
        return Service(context).UnregisterAsync(context.GrainId, reminder.ReminderName);
    }

    private static IGrainContext ContextOf(IGrainBase grain)
    {
        ArgumentNullException.ThrowIfNull(grain);
        return grain.GrainContext;
    }

    private static ReminderService Service(IGrainContext context) => context.ActivationServices.GetRequiredService<ReminderService>();
}
