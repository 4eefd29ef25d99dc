using System.Collections.Immutable;

namespace EqualityCloud.Formats.Payroll;

/// <summary>One indicator's figure from a payroll.</summary>
/// <param name="Indicator">The catalogue's id of it.</param>
/// <param name="Groups">Its parts: one group named <c>all</c> for a gap, one for each group of people or quarter of pay for shares.</param>
/// <param name="NotCalculable">Why there is none, as a sentence; null where there is.</param>
public sealed record PayrollFigure(string Indicator, ImmutableArray<PayrollGroupFigure> Groups, string? NotCalculable = null);
