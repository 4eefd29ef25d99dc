namespace EqualityCloud.Contracts.Metrics;

/// <summary>A pattern in a series that chance rarely makes.</summary>
/// <param name="Kind">The pattern.</param>
/// <param name="From">The day of its first figure.</param>
/// <param name="To">The day of its last figure.</param>
/// <param name="Upwards">Whether it lies above, or goes up.</param>
/// <param name="Meaning">Whether that is better or worse.</param>
/// <param name="Rule">The rule that found it, in words.</param>
[GenerateSerializer, Immutable, Alias("metrics.run-chart-signal")]
public sealed record RunChartSignal(SignalKind Kind, DateOnly From, DateOnly To, bool Upwards, SignalMeaning Meaning, string Rule);
