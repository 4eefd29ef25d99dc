namespace EqualityCloud.Contracts.Metrics;

/// <summary>What a projection means for a target.</summary>
[GenerateSerializer, Alias("metrics.target-outlook")]
public enum TargetOutlook
{
    /// <summary>The target cannot be judged.</summary>
    NotKnown,

    /// <summary>Both ends of the interval meet the target.</summary>
    Likely,

    /// <summary>Part of the interval meets it.</summary>
    Possible,

    /// <summary>None of it does.</summary>
    Unlikely,
}
