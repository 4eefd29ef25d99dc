namespace EqualityCloud.Statistics.Targets;

/// <summary>The verdict on one group.</summary>
/// <param name="Group">The group's id in its classification scheme.</param>
/// <param name="Verdict">How it stands against its own target.</param>
public sealed record GroupTrackVerdict(string Group, TrackVerdict Verdict);
