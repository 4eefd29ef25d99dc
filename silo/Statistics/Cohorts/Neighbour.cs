namespace EqualityCloud.Statistics.Cohorts;

/// <summary>A body near another.</summary>
/// <param name="Id">The body.</param>
/// <param name="Distance">How unlike the two are: 0 for the same features, 1 for the two of all that are farthest apart.</param>
public sealed record Neighbour(Guid Id, double Distance);
