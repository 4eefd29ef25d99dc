namespace EqualityCloud.Storage.Benchmarks;

/// <summary>One figure of a metric.</summary>
[GenerateSerializer, Immutable, Alias("bench.observation")]
public sealed record ObservationLike(DateOnly Period, string Group, int Numerator, int Denominator, bool Final, string Note);
