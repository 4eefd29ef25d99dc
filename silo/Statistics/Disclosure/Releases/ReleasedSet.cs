using System.Collections.Immutable;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>The member set behind one released cohort.</summary>
/// <param name="Cohort">The cohort's key.</param>
/// <param name="Members">Positions in the panel of the version, all strata one after the other.</param>
public sealed record ReleasedSet(string Cohort, ImmutableArray<int> Members);
