namespace EqualityCloud.Formats.Plans;

/// <summary>A due date as exactly as it is known.</summary>
/// <param name="By">The last day that is in time.</param>
/// <param name="Parts">How much is known: 3 for a day, 2 for a month, 1 for a year.</param>
public sealed record PlanDue(DateOnly By, int Parts);
