using System.Collections.Immutable;
using EqualityCloud.Contracts.Metrics;

namespace EqualityCloud.Contracts.Population;

/// <summary>The make-up of a workforce, to be held against residents.</summary>
/// <param name="Metric">The metric it is from.</param>
/// <param name="Scheme">The classification.</param>
/// <param name="Figures">Staff by group, each out of the staff whose group is known.</param>
[GenerateSerializer, Immutable, Alias("population.workforce-figures")]
public sealed record WorkforceFigures(Guid Metric, string Scheme, ImmutableArray<GroupFigures> Figures);
