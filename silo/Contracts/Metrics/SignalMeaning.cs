namespace EqualityCloud.Contracts.Metrics;

/// <summary>What a signal means in the favourable direction.</summary>
[GenerateSerializer, Alias("metrics.signal-meaning")]
public enum SignalMeaning
{
    /// <summary>Towards better.</summary>
    Improvement,

    /// <summary>Towards worse.</summary>
    Concern,

    /// <summary>A change that is neither, or of which it is not known.</summary>
    Change,
}
