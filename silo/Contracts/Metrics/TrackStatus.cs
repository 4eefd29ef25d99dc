namespace EqualityCloud.Contracts.Metrics;

/// <summary>Where a metric stands against its target; derived, never stored.</summary>
[GenerateSerializer, Alias("metrics.track-status")]
public enum TrackStatus
{
    /// <summary>It has no target.</summary>
    NoTarget,

    /// <summary>It has one, but the figures do not say.</summary>
    NotCalculable,

    /// <summary>No figure is newer than the baseline, so there is nothing to judge yet.</summary>
    NotStarted,

    /// <summary>The target is met.</summary>
    Met,

    /// <summary>At or ahead of today's expected value.</summary>
    OnTrack,

    /// <summary>Short of it, within the council's tolerance.</summary>
    AtRisk,

    /// <summary>Further off.</summary>
    OffTrack,
}
