using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>Releases a period of an indicator. Again with nothing new it changes nothing.</summary>
/// <param name="Indicator">The indicator's id in the catalogue.</param>
/// <param name="Period">The period.</param>
public sealed record ReleaseBenchmarkInput(string Indicator, Period Period);
