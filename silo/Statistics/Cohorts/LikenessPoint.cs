using System.Collections.Immutable;

namespace EqualityCloud.Statistics.Cohorts;

/// <summary>What one body is likened by.</summary>
/// <param name="Id">The body.</param>
/// <param name="Features">Its features, in the same order for all.</param>
public sealed record LikenessPoint(Guid Id, ImmutableArray<double> Features);
