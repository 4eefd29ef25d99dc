namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>What is shown of a released cohort.</summary>
/// <param name="Contributors">How many contributors it was computed on.</param>
/// <param name="Median">The median of their values.</param>
/// <param name="Quartiles">All three quartiles, or why not.</param>
/// <param name="Pooled">The figure of all together, or why not; figures without counts have none.</param>
public sealed record CohortFigures(int Contributors, double Median, Disclosed<RoundedQuartiles> Quartiles, Disclosed<PooledFigure> Pooled);
