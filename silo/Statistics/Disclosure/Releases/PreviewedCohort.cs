using EqualityCloud.Statistics.Cohorts;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>What numbers of contributors say of a cohort before it is released.</summary>
/// <param name="Cohort">The cohort.</param>
/// <param name="Contributed">How many of its members contributed, those who would wait included.</param>
/// <param name="Counted">On how many its figures would be computed.</param>
/// <param name="Refusal">The rule that would refuse it; null where numbers do not.</param>
public sealed record PreviewedCohort(Cohort Cohort, int Contributed, int Counted, DisclosureRule? Refusal);
