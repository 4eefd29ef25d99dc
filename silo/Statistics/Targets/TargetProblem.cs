namespace EqualityCloud.Statistics.Targets;

/// <summary>Something to ask about when a target is entered. None of these makes the target unusable except where a verdict says so itself.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Message">What is odd and what to do, for the person who enters the target.</param>
public sealed record TargetProblem(string Code, string Message);
