namespace EqualityCloud.Statistics.Targets;

/// <summary>How a figure stands against its target. "Overdue" is not among them: it is derived from the dates, see <see cref="TrackReason.MissedByDueDate"/>.</summary>
public enum TrackStatus
{
    /// <summary>At or ahead of the expected value, or behind it by no more than the rule's first tolerance.</summary>
    OnTrack,

    /// <summary>Behind by more than that, but within the rule's second tolerance.</summary>
    AtRisk,

    /// <summary>Further behind, or the due date has passed and the target is missed.</summary>
    OffTrack,

    /// <summary>The latest figure meets the target, whether early, in time or late.</summary>
    Met,

    /// <summary>The plan begins later, or there is no figure since the baseline.</summary>
    NotStarted,

    /// <summary>Something needed is missing; the reason says what.</summary>
    NotCalculable,
}
