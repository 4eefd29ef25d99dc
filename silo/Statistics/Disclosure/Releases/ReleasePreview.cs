using System.Collections.Immutable;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>A look ahead at a plan. It goes by who contributes alone, as if every value allowed its release: a look that went by values would be a release of its own.</summary>
/// <param name="Version">The version that the plan would have.</param>
/// <param name="Cohorts">Every cohort, in the order of precedence.</param>
/// <param name="Waiting">How many contributors would wait.</param>
public sealed record ReleasePreview(int Version, ImmutableArray<PreviewedCohort> Cohorts, int Waiting);
