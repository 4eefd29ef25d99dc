using System.Collections.Immutable;
using EqualityCloud.Contracts.Benchmarks;

namespace EqualityCloud.Contracts.Metrics;

/// <summary>A metric as it is read.</summary>
[GenerateSerializer, Immutable, Alias("metrics.metric-view")]
public sealed record MetricView
{
    /// <summary>Its id.</summary>
    [Id(0)] public required Guid Id { get; init; }

    /// <summary>Its revision, for edits.</summary>
    [Id(1)] public required int Version { get; init; }

    /// <summary>Its stable id in packs.</summary>
    [Id(2)] public required string Ref { get; init; }

    /// <summary>What its editors wrote.</summary>
    [Id(3)] public required MetricDetails Details { get; init; }

    /// <summary>Newest period first; at most 120, older ones are in the history.</summary>
    [Id(4)] public ImmutableArray<ObservationView> Observations { get; init; } = [];

    /// <summary>Derived from the baseline's figures; null without a baseline.</summary>
    [Id(5)] public FigureResult? Baseline { get; init; }

    /// <summary>With what follows from them today.</summary>
    [Id(6)] public ImmutableArray<TargetView> Targets { get; init; } = [];

    /// <summary>The worst of its targets.</summary>
    [Id(7)] public TrackStatus Status { get; init; }

    /// <summary>Derived from the objectives' links.</summary>
    [Id(8)] public ImmutableArray<MetricUse> UsedBy { get; init; } = [];

    /// <summary>Whether its newest figure is too old.</summary>
    [Id(9)] public required Staleness Staleness { get; init; }

    /// <summary>Periods whose figures were withdrawn and not recorded again.</summary>
    [Id(10)] public ImmutableArray<WithdrawnPeriod> Withdrawn { get; init; } = [];

    /// <summary>Whether its groups make up one whole, as those of a workforce do.</summary>
    [Id(11)] public bool IsComposition { get; init; }

    /// <summary>The periods whose figures go into benchmarks.</summary>
    [Id(12)] public ImmutableArray<BenchmarkConsent> Consents { get; init; } = [];

    /// <summary>Consents that were withdrawn, the last one first; at most 120.</summary>
    [Id(13)] public ImmutableArray<WithdrawnConsent> WithdrawnConsents { get; init; } = [];

    /// <summary>What each period with figures lacks to be contributed, by the period; empty where nothing of the metric is compared.</summary>
    [Id(14)] public ImmutableArray<ContributablePeriod> Contributable { get; init; } = [];
}
