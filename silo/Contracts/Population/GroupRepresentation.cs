using EqualityCloud.Contracts.Metrics;

namespace EqualityCloud.Contracts.Population;

/// <summary>How well a group is represented.</summary>
/// <param name="Key">The group.</param>
/// <param name="StaffPercent">Its share among staff; null where that is not known.</param>
/// <param name="ResidentsPercent">Its share among residents; null where that is not known.</param>
/// <param name="Index">The first over the second: 1 is par, 0.5 half as many as that.</param>
[GenerateSerializer, Immutable, Alias("population.group-representation")]
public sealed record GroupRepresentation(string Key, decimal? StaffPercent, decimal? ResidentsPercent, FigureResult Index);
