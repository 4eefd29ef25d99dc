namespace EqualityCloud.Statistics.Distributions;

/// <summary>The middle half of a set of values. Smallest and largest are left out on purpose: they are single bodies' values.</summary>
/// <param name="Count">How many values.</param>
/// <param name="First">A quarter of the values lie below.</param>
/// <param name="Median">Half lie below.</param>
/// <param name="Third">Three quarters lie below.</param>
public sealed record Quartiles(int Count, double First, double Median, double Third);
