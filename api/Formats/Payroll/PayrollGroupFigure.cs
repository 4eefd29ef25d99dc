namespace EqualityCloud.Formats.Payroll;

/// <summary>A part of a figure.</summary>
/// <param name="Group">The group's id in the catalogue's scheme, or <c>all</c>.</param>
/// <param name="Numerator">People with the outcome; null for a gap.</param>
/// <param name="Denominator">People that the figure rests on.</param>
/// <param name="Value">The gap in percent to one decimal place, as the regulations want it; null for shares, which follow from the counts.</param>
public sealed record PayrollGroupFigure(string Group, long? Numerator, long Denominator, decimal? Value);
