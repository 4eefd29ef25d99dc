using EqualityCloud.Contracts.Metrics;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>What an indicator's benchmark compares.</summary>
/// <param name="Id">The indicator's id in the catalogue.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">How a council's value is made: a proportion, a relative likelihood or a pay gap.</param>
/// <param name="Unit">The unit of the values: percent or ratio.</param>
/// <param name="Direction">Which way is better; with parity, what is closest to 0 (or, of ratios, to 1).</param>
/// <param name="IsPublic">Whether each council's figure is public by name anyway, as the gender pay gap is.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.description")]
public sealed record BenchmarkDescription(string Id, string Title, MetricKind Kind, MeasureUnit Unit, FavourableDirection Direction, bool IsPublic);
