namespace EqualityCloud.Contracts.Metrics;

/// <summary>Whether an observation may still change.</summary>
[GenerateSerializer, Alias("metrics.observation-status")]
public enum ObservationStatus
{
    /// <summary>It may.</summary>
    Provisional,

    /// <summary>It is final; a correction needs a note.</summary>
    Final,
}
