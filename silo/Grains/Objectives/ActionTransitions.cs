using System.Collections.Immutable;

using EqualityCloud.Contracts.Objectives;

namespace EqualityCloud.Grains.Objectives;

/// <summary>The one place that says how an action's status may move, and when a note must say why.</summary>
internal static class ActionTransitions
{
    private static readonly ImmutableArray<ActionStatus> UnderWay = [ActionStatus.OnTrack, ActionStatus.AtRisk, ActionStatus.OffTrack];

    /// <summary>Where an action may go from a status.</summary>
    public static ImmutableArray<ActionStatus> From(ActionStatus status) => status switch
    {
        ActionStatus.NotStarted => [.. UnderWay, ActionStatus.Complete, ActionStatus.Cancelled],
        ActionStatus.Complete => [ActionStatus.OnTrack],
        ActionStatus.Cancelled => [ActionStatus.NotStarted],
        _ => [.. UnderWay.Remove(status), ActionStatus.Complete, ActionStatus.Cancelled],
    };

    /// <summary>Bad news, giving up and taking up again need a reason.</summary>
    public static bool NeedsNote(ActionStatus from, ActionStatus to) =>
        to is ActionStatus.AtRisk or ActionStatus.OffTrack or ActionStatus.Cancelled || from is ActionStatus.Complete or ActionStatus.Cancelled;
}
