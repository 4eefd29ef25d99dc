using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Population;

/// <summary>How well the groups of a workforce are represented, against residents.</summary>
/// <param name="Metric">The metric that the workforce is from.</param>
/// <param name="Scheme">The classification.</param>
/// <param name="Base">Which residents it is held against, and of when; null where the census has none for the classification.</param>
/// <param name="Groups">The known groups, in the order of recording.</param>
[GenerateSerializer, Immutable, Alias("population.representation")]
public sealed record Representation(Guid Metric, string Scheme, string? Base, ImmutableArray<GroupRepresentation> Groups);
