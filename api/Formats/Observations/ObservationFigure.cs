namespace EqualityCloud.Formats.Observations;

/// <summary>The figures of one group.</summary>
/// <param name="Group">The group's key; <c>all</c> where the metric has no groups.</param>
/// <param name="Numerator">People or things counted.</param>
/// <param name="Denominator">Out of how many.</param>
/// <param name="Value">For figures without counts.</param>
/// <param name="Orientation">For a ratio given as a value: which group is on top in it.</param>
public sealed record ObservationFigure(string Group, long? Numerator, long? Denominator, decimal? Value, ObservationOrientation? Orientation = null);
