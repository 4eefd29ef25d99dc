namespace EqualityCloud.Contracts.Metrics;

/// <summary>What a percentage-point difference is a difference of.</summary>
[GenerateSerializer, Alias("metrics.difference-form")]
public enum DifferenceForm
{
    /// <summary>Two groups that share nobody.</summary>
    BetweenGroups,

    /// <summary>A part (the group of interest, such as senior management) less the whole it belongs to (the comparator).</summary>
    PartLessWhole,
}
