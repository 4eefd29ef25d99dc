using EqualityCloud.Contracts.Benchmarks;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>What a release would come to for a group, as far as numbers of contributors decide it.</summary>
public sealed class PlannedGroup(PlannedCohort cohort)
{
    /// <summary>The kind of group.</summary>
    public BenchmarkGroupKind Kind => cohort.Kind;

    /// <summary>Its key.</summary>
    public string Key => cohort.Key;

    /// <summary>Its name.</summary>
    public string Name => cohort.Name;

    /// <summary>How many councils are in it.</summary>
    public int Invited => cohort.Invited;

    /// <summary>How many contribute now.</summary>
    public int Contributed => cohort.Contributed;

    /// <summary>On how many the figures would be computed.</summary>
    public int Counted => cohort.Counted;

    /// <summary>The rule that would refuse it; null where numbers do not. Whether the values allow it shows only when it is released.</summary>
    public HiddenFigure? Refusal => cohort.Refusal is { } refusal ? new HiddenFigure(refusal.Rule, refusal.Reason) : null;
}
