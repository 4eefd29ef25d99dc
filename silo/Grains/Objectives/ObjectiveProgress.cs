using System.Collections.Immutable;

using EqualityCloud.Contracts.Objectives;

namespace EqualityCloud.Grains.Objectives;

/// <summary>What follows from an objective's actions on a day: overdue, progress, status. Nothing of it is stored.</summary>
internal static class ObjectiveProgress
{
    public static bool IsOverdue(ActionState action, DateOnly today) =>
        action.Details.Due is { } due && due.By < today && IsOpen(action);

    /// <summary>100 when complete, else what the newest update that gives a percentage says, else 0.</summary>
    public static int Of(ActionState action) => action.Status switch
    {
        ActionStatus.Complete => 100,
        ActionStatus.NotStarted => 0,
        _ => action.Updates.Select(update => update.PercentComplete).FirstOrDefault(percent => percent is not null) ?? 0,
    };

    /// <summary>The mean over the actions that were not given up, rounded down so that 100 means all.</summary>
    public static int Of(ImmutableArray<ActionState> actions)
    {
        var (sum, count) = (0, 0);
        foreach (var action in actions)
        {
            if (action.Status is not ActionStatus.Cancelled)
            {
                sum += Of(action);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    public static ObjectiveStatus StatusOn(DateOnly today, ImmutableArray<ActionState> actions)
    {
        var (counted, complete, untouched, atRisk, offTrack) = (0, 0, 0, 0, 0);
        foreach (var action in actions)
        {
            if (action.Status is ActionStatus.Cancelled)
            {
                continue;
            }
            counted++;
            complete += action.Status is ActionStatus.Complete ? 1 : 0;
            untouched += action.Status is ActionStatus.NotStarted ? 1 : 0;
            atRisk += action.Status is ActionStatus.AtRisk ? 1 : 0;
            offTrack += action.Status is ActionStatus.OffTrack || IsOverdue(action, today) ? 1 : 0;
        }
        return (counted, offTrack, atRisk) switch
        {
            (0, _, _) => ObjectiveStatus.NoActions,
            (_, > 0, _) => ObjectiveStatus.OffTrack,
            (_, _, > 0) => ObjectiveStatus.AtRisk,
            _ when complete == counted => ObjectiveStatus.Complete,
            _ when untouched == counted => ObjectiveStatus.NotStarted,
            _ => ObjectiveStatus.OnTrack,
        };
    }

    private static bool IsOpen(ActionState action) => action.Status is not (ActionStatus.Complete or ActionStatus.Cancelled);
}
