namespace EqualityCloud.Contracts.Metrics;

/// <summary>Ties a metric to a catalogue indicator that many councils share.</summary>
/// <param name="Id">Its stable id, such as <c>sc-wres-2</c>.</param>
/// <param name="Version">The version of its definition.</param>
[GenerateSerializer, Immutable, Alias("metrics.indicator-reference")]
public sealed record IndicatorReference(string Id, int Version = 1);
