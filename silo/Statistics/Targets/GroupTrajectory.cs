namespace EqualityCloud.Statistics.Targets;

/// <summary>A target for one group of a breakdown.</summary>
/// <param name="Group">The group's id in its classification scheme.</param>
/// <param name="Trajectory">Its target and baseline.</param>
public sealed record GroupTrajectory(string Group, Trajectory Trajectory);
