using System.Collections.Immutable;
using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Metrics;

/// <summary>A metric: what it measures, its figures, its targets.</summary>
public sealed class Metric(MetricView view)
{
    /// <summary>Its id.</summary>
    [ID]
    public Guid Id => view.Id;

    /// <summary>Its revision, for edits.</summary>
    public int Version => view.Version;

    /// <summary>Its stable id in packs.</summary>
    public string Ref => view.Ref;

    /// <summary>What it measures.</summary>
    public string Name => view.Details.Title;

    /// <summary>As printed, such as Metric 7; never a key.</summary>
    public string? Label => view.Details.Label;

    /// <summary>The catalogue indicator; null for a local one.</summary>
    public IndicatorReference? Indicator => view.Details.Indicator;

    /// <summary>How its value is made from its figures.</summary>
    public MetricKind Kind => view.Details.Kind;

    /// <summary>Of the value: %, ratio, percentage points, people.</summary>
    public string Unit => view.Details.Unit;

    /// <summary>Which way is better.</summary>
    public FavourableDirection Direction => view.Details.Direction;

    /// <summary>The role title of who sees to its figures; null where nobody is named.</summary>
    public string? Owner => view.Details.Owner;

    /// <summary>All that its editors wrote, as an edit takes it.</summary>
    public MetricDetails Details => view.Details;

    /// <summary>Derived from the baseline's figures; null without a baseline.</summary>
    public decimal? BaselineValue => FigureResults.ValueOf(view.Baseline);

    /// <summary>The figure that it started from, or why there is none; null without a baseline.</summary>
    public IFigureResult? BaselineFigure => view.Baseline is { } baseline ? FigureResults.Of(baseline) : null;

    /// <summary>The observation of the newest period; null where there is none.</summary>
    public MetricObservation? Latest => view.Observations.IsEmpty ? null : new MetricObservation(view.Observations[0]);

    /// <summary>Its observations, newest period first; at most 120, older ones are in the history.</summary>
    [ListSize(AssumedSize = 10)]
    public ImmutableArray<MetricObservation> Observations => [.. view.Observations.Select(observation => new MetricObservation(observation))];

    /// <summary>The first of its targets; null where there is none.</summary>
    public MetricTarget? Target => view.Targets.IsEmpty ? null : new MetricTarget(view.Id, view.Targets[0]);

    /// <summary>What it is to reach.</summary>
    [ListSize(AssumedSize = 3)]
    public ImmutableArray<MetricTarget> Targets => [.. view.Targets.Select(target => new MetricTarget(view.Id, target))];

    /// <summary>Where it stands: the worst of its targets.</summary>
    public TrackStatus Status => view.Status;

    /// <summary>Whether its newest figure is too old.</summary>
    public Staleness Staleness => view.Staleness;

    /// <summary>Periods whose figures were withdrawn and not recorded again.</summary>
    [ListSize(AssumedSize = 2)]
    public ImmutableArray<WithdrawnPeriod> Withdrawn => view.Withdrawn;

    /// <summary>The periods whose figures go into benchmarks, with who consented and to which statement.</summary>
    [ListSize(AssumedSize = 10)]
    public ImmutableArray<BenchmarkConsent> BenchmarkConsents => view.Consents;

    [GraphQLIgnore]
    internal MetricView View => view;
}
