using System.Collections.Immutable;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Grains.Metrics;
using EqualityCloud.Statistics.Cohorts;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Releases;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>Between release plans and releases as they are stored.</summary>
internal static class ReleaseMaking
{
    public static ImmutableArray<Cohort> Cohorts(FrozenCohorts frozen)
    {
        ImmutableArray<Guid> contributors = [.. frozen.Authorities.Select(Contributions.ContributorOf)];
        return [.. frozen.Cohorts.Select(c => new Cohort(Mirror<CohortKind>.Of(c.Kind), c.Key, c.Name, [.. c.Members.Select(member => contributors[member])]))];
    }

    public static BenchmarkGroupKind KindOf(Cohort cohort) => Mirror<BenchmarkGroupKind>.Of(cohort.Kind);

    public static ReleaseRequest Request(
        Period period, BenchmarkMeasure measure, DisclosurePolicy policy, FrozenCohorts cohorts, ImmutableArray<ImmutableArray<HeldContribution>> held, ImmutableArray<PastRelease> ledger, Period? before) =>
        new(BenchmarkKey.Of(period), measure, policy, Cohorts(cohorts), Contributions.Of(held.SelectMany(shard => shard), measure.Shape, policy), ledger, before is null ? null : BenchmarkKey.Of(before));

    /// <summary>The line of the ledger that a stored release is.</summary>
    public static PastRelease Ledger(StoredRelease stored, ImmutableArray<Contribution> contributions) => new(
        BenchmarkKey.Of(stored.Period),
        stored.Version,
        stored.Policy,
        [.. stored.Panel.Select(stratum => new PanelStratum(stratum.Key, stratum.Members))],
        [.. stored.Cohorts.Where(cohort => !cohort.Members.IsEmpty).Select(cohort => new ReleasedSet(cohort.Key, cohort.Members))])
    {
        Matched = stored.Before is { } before && !stored.Matched.IsEmpty
            ? new MatchedSets(BenchmarkKey.Of(before), stored.BeforeVersion, [.. stored.Matched.Select(match => new ReleasedSet(match.Group, match.Members))])
            : null,
        Contributions = contributions,
    };

    /// <summary>A plan as it is stored; one that releases nothing is no version.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="period">The period.</param>
    /// <param name="before">The period that changes are since.</param>
    /// <param name="measure">What is compared.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="at">Now, UTC.</param>
    public static StoredRelease Of(ReleasePlan plan, Period period, BenchmarkPeriod? before, BenchmarkMeasure measure, DisclosurePolicy policy, DateTimeOffset at)
    {
        Guid[] panel = [.. plan.Ledger.Panel.SelectMany(stratum => stratum.Members)];
        var values = plan.Ledger.Contributions.ToDictionary(c => c.Contributor, c => Standings.ValueOf(c.Figure, measure));
        var sets = plan.Ledger.Sets.ToDictionary(set => set.Cohort, set => set.Members, StringComparer.Ordinal);
        ImmutableArray<StoredCohort> cohorts = [.. plan.Results.Select(result => Store(result, policy, sets.GetValueOrDefault(result.Cohort.Key, []), position => values[panel[position]]))];
        return new StoredRelease
        {
            Period = period,
            Version = plan.ReleasesAnything ? plan.Ledger.Version : BenchmarkKey.RefusedVersion,
            Policy = policy.Version,
            ReleasedAt = at,
            Panel = [.. plan.Ledger.Panel.Select(stratum => new StoredStratum(stratum.Key, stratum.Members))],
            Before = before?.Period,
            BeforeVersion = before?.Version ?? 0,
            Matched = [.. plan.Ledger.Matched?.Sets.Select(set => new StoredMatch(set.Cohort, set.Members)) ?? []],
            Cohorts = cohorts,
            Reasons = CohortWords.ReasonsOf(cohorts, policy),
        };
    }

    private static StoredCohort Store(CohortResult result, DisclosurePolicy policy, ImmutableArray<int> members, Func<int, double> valueOf)
    {
        double[] values = [.. members.Select(valueOf)];
        return new StoredCohort
        {
            Kind = KindOf(result.Cohort),
            Key = result.Cohort.Key,
            Name = result.Cohort.Name,
            Invited = result.Cohort.Members.Length,
            Contributed = result.Contributed,
            Waiting = result.Waiting,
            Refusal = Code((result.Figures as Disclosed<CohortFigures>.Hidden)?.Rule),
            Figures = result.Figures is Disclosed<CohortFigures>.Shown { Value: var figures } ? Store(figures, result.Change) : null,
            Members = members,
            Percentiles = [.. values.Select(value => Standings.Of(values, value, policy) is Disclosed<ReaderStanding>.Shown shown ? shown.Value.Percentile : -1)],
        };
    }

    private static StoredFigures Store(CohortFigures figures, Disclosed<MatchedChange> change)
    {
        var quartiles = (figures.Quartiles as Disclosed<RoundedQuartiles>.Shown)?.Value;
        var pooled = (figures.Pooled as Disclosed<PooledFigure>.Shown)?.Value;
        var since = (change as Disclosed<MatchedChange>.Shown)?.Value;
        return new StoredFigures
        {
            Median = (decimal)figures.Median,
            FirstQuartile = (decimal?)quartiles?.First,
            ThirdQuartile = (decimal?)quartiles?.Third,
            Spread = (decimal?)quartiles?.Spread,
            NoQuartiles = Code((figures.Quartiles as Disclosed<RoundedQuartiles>.Hidden)?.Rule),
            Pooled = (decimal?)pooled?.Value,
            PooledLow = (decimal?)pooled?.Interval.Low,
            PooledHigh = (decimal?)pooled?.Interval.High,
            NoPooled = Code((figures.Pooled as Disclosed<PooledFigure>.Hidden)?.Rule),
            Verdict = pooled?.Verdict is { } verdict ? $"{verdict.State}" : null,
            MedianChange = (decimal?)since?.Change,
            NoChange = Code((change as Disclosed<MatchedChange>.Hidden)?.Rule),
            ChangeCounted = since?.Contributors ?? 0,
        };
    }

    private static string? Code(DisclosureRule? rule) => rule is { } known ? RuleCodes.Of(known) : null;
}
