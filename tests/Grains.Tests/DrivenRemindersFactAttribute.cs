namespace EqualityCloud.Grains.Tests;

/// <summary>A test that moves its clock past a restart to where a reminder is due.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DrivenRemindersFactAttribute : FactAttribute
{
    public DrivenRemindersFactAttribute()
    {
        if (!GrainSilo.DrivesReminders) Skip = "Reminders go by real time under this runtime.";
    }
}
