using EqualityCloud.Statistics.Counts;

namespace EqualityCloud.Statistics.Proportions;

/// <summary>How well a group is represented among staff, against residents.</summary>
/// <param name="Index">Share of staff over share of residents: 1 is par, 0.5 is half as many as to be expected.</param>
/// <param name="WorkforcePercent">The group's share of staff in percent.</param>
/// <param name="ResidentsPercent">The group's share of residents in percent.</param>
/// <param name="Interval">The interval of the index. Residents are a census and taken as exact, so it is the Wilson interval of the staff share, divided.</param>
/// <param name="Warnings">Warnings about small numbers among staff.</param>
public sealed record RepresentationEstimate(double Index, double WorkforcePercent, double ResidentsPercent, Interval Interval, SmallNumberWarnings Warnings);
