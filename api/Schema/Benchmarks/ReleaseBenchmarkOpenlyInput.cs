using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>Releases a period of an indicator of shares for everybody, with noise: once, and never beside a release by hiding.</summary>
/// <param name="Indicator">The indicator's id in the catalogue.</param>
/// <param name="Period">The period.</param>
/// <param name="MilliEpsilon">What it may cost each contributor of its yearly budget of 1,000 thousandths.</param>
public sealed record ReleaseBenchmarkOpenlyInput(string Indicator, Period Period, int MilliEpsilon);
