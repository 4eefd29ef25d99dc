using System.Collections.Immutable;
using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Metrics;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>One period of one metric that is compared: whether its figures go into benchmarks, and what was consented.</summary>
public sealed class BenchmarkContribution(MetricView metric, Period period, BenchmarkConsent? given, WithdrawnConsent? withdrawn, ContributablePeriod? figures)
{
    /// <summary>The metric.</summary>
    [ID<Metric>]
    public Guid MetricId => metric.Id;

    /// <summary>What the metric measures.</summary>
    public string MetricName => metric.Details.Title;

    /// <summary>The indicator of the catalogue that it follows.</summary>
    public string? Indicator => metric.Details.Indicator?.Id;

    /// <summary>The period.</summary>
    public Period Period => period;

    /// <summary>Whether the period's figures go into benchmarks.</summary>
    public BenchmarkContributionState State =>
        given is not null ? BenchmarkContributionState.Given : withdrawn is not null ? BenchmarkContributionState.Withdrawn : BenchmarkContributionState.NotGiven;

    /// <summary>The consent that stands; null where there is none.</summary>
    public BenchmarkConsent? Consent => given;

    /// <summary>The consent that was withdrawn last; null where there is none, or where it was given again.</summary>
    public WithdrawnConsent? Withdrawn => given is null ? withdrawn : null;

    /// <summary>What the figures lack to be contributed; null where nothing, and where there are no figures any more.</summary>
    public IUserError? Problem => figures?.Problem is { } problem ? UserErrors.Of([problem])[0] : null;

    /// <summary>Whether there are figures of the period.</summary>
    public bool HasFigures => figures is not null;

    internal static IEnumerable<BenchmarkContribution> Of(MetricView metric)
    {
        ImmutableArray<Period> periods =
        [
            .. metric.Contributable.Select(figures => figures.Period)
                .Concat(metric.Consents.Select(consent => consent.Period))
                .Concat(metric.WithdrawnConsents.Select(withdrawn => withdrawn.Consent.Period))
                .Distinct()
                .OrderByDescending(period => period.End)
                .ThenByDescending(period => period.Start),
        ];
        return periods.Select(period => new BenchmarkContribution(
            metric,
            period,
            metric.Consents.FirstOrDefault(consent => consent.Period == period),
            metric.WithdrawnConsents.FirstOrDefault(withdrawn => withdrawn.Consent.Period == period),
            metric.Contributable.FirstOrDefault(figures => figures.Period == period)));
    }
}
