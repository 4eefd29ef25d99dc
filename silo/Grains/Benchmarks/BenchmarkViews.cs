using System.Collections.Immutable;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Releases;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>What is read of a benchmark: of releases, what the reader may see; of contributions, how many and never whose.</summary>
/// <param name="state">The benchmark as stored.</param>
/// <param name="description">What is compared.</param>
/// <param name="measure">How.</param>
/// <param name="parts">The grains that the benchmark consists of.</param>
/// <param name="policy">The policy in force.</param>
internal sealed class BenchmarkViews(BenchmarkState state, BenchmarkDescription description, BenchmarkMeasure measure, BenchmarkParts parts, DisclosurePolicy policy)
{
    public BenchmarkSummary Summary() => new() { Description = description, Periods = state.Periods, Open = state.Open, Refused = state.Refused };

    /// <param name="caller">The reader.</param>
    /// <param name="authority">Which authority the reader is; null for none.</param>
    /// <param name="period">The period.</param>
    /// <param name="version">The version; null for the newest.</param>
    public async Task<BenchmarkReading?> Read(Caller caller, string? authority, Period period, int? version)
    {
        if (state.Find(period) is not { } newest || version is < 1 || version > newest.Version || await parts.Release(period, version ?? newest.Version) is not { } release)
        {
            return null;
        }
        var reader = await ReaderOf(caller, authority, release);
        return new BenchmarkReading
        {
            Description = description,
            Before = release.Before,
            Period = period,
            Version = release.Version,
            ReleasedAt = release.ReleasedAt,
            Policy = release.Policy,
            HowToRead = BenchmarkWords.HowToRead(measure, policy),
            OwnValue = reader.ValueBy(measure),
            Cohorts = [.. release.Cohorts.Where(reader.Sees).Select(cohort => reader.Read(cohort, release, policy))],
        };
    }

    /// <param name="caller">The reader.</param>
    /// <param name="authority">Which authority the reader is; null for none.</param>
    /// <param name="group">The group's key.</param>
    /// <param name="periods">How many of the newest periods.</param>
    public async Task<BenchmarkSeries> Trend(Caller caller, string? authority, string group, int periods)
    {
        var points = new List<BenchmarkPoint>();
        foreach (var newest in state.Periods.Take(periods).Reverse())
        {
            var release = (await parts.Release(newest.Period, newest.Version))!;
            var reader = await ReaderOf(caller, authority, release);
            var cohort = release.Cohorts.FirstOrDefault(cohort => cohort.Key == group);
            points.Add(new BenchmarkPoint(
                release.Period, release.Version, release.ReleasedAt, cohort is not null && reader.Sees(cohort) ? reader.Read(cohort, release, policy) : null, reader.ValueBy(measure)));
        }
        return new BenchmarkSeries(description, [.. points]);
    }

    public async Task<ImmutableArray<CohortCoverage>> Coverage(Period period)
    {
        var contributed = Contributions.Of((await parts.Held(period)).SelectMany(shard => shard), measure.Shape, policy).Select(c => c.Contributor).ToHashSet();
        return
        [
            .. ReleaseMaking.Cohorts(await parts.Cohorts(period)).Select(cohort => new CohortCoverage(
                ReleaseMaking.KindOf(cohort), cohort.Key, cohort.Name, cohort.Members.Length, cohort.Members.Count(contributed.Contains), policy.ContributorsNeeded(readerIsMember: true))),
        ];
    }

    public async Task<OverviewRow> Overview(Period period, ImmutableArray<string> groups)
    {
        var (newest, refused) = (state.Find(period), state.Refused.FirstOrDefault(refused => refused.Period == period));
        var release = newest is not null ? await parts.Release(period, newest.Version) : refused is not null ? await parts.Release(period, BenchmarkKey.RefusedVersion) : null;
        var cohorts = release?.Cohorts.ToDictionary(cohort => cohort.Key, cohort => CohortWords.Read(cohort, release.Reasons), StringComparer.Ordinal) ?? [];
        return new OverviewRow
        {
            Description = description,
            Version = newest?.Version ?? 0,
            Refused = refused,
            IsOpen = state.Open.Contains(period),
            Cells = [.. groups.Select(group => Cell(group, cohorts.GetValueOrDefault(group)))],
        };
    }

    /// <param name="period">The period.</param>
    /// <param name="problems">What stands in the way of a release, whatever the groups.</param>
    /// <param name="held">What is contributed now.</param>
    /// <param name="ledger">All earlier releases.</param>
    public async Task<BenchmarkPlan> Preview(Period period, ImmutableArray<Problem> problems, ImmutableArray<ImmutableArray<HeldContribution>> held, ImmutableArray<PastRelease> ledger)
    {
        var preview = ReleasePlanner.Preview(ReleaseMaking.Request(period, measure, policy, await parts.Cohorts(period), held, ledger, state.Before(period)?.Period));
        return new BenchmarkPlan
        {
            Description = description,
            Period = period,
            Version = preview.Version,
            Problems = problems,
            Waiting = preview.Waiting,
            Cohorts =
            [
                .. preview.Cohorts.Select(planned => new PlannedCohort(
                    ReleaseMaking.KindOf(planned.Cohort), planned.Cohort.Key, planned.Cohort.Name, planned.Cohort.Members.Length, planned.Contributed, planned.Counted,
                    planned.Refusal is { } rule ? RuleCodes.Hide(rule, policy, planned.Contributed - planned.Counted) : null)),
            ],
        };
    }

    /// <summary>Whether a period waits for a release, by the number of its contributors.</summary>
    public WaitingRelease Waiting(Period period, ImmutableArray<ImmutableArray<HeldContribution>> held, int version, bool isReleased)
    {
        var contributed = Contributions.Of(held.SelectMany(shard => shard), measure.Shape, policy).Length;
        var needed = policy.ContributorsNeeded(readerIsMember: true);
        var readiness = isReleased ? ReleaseReadiness.Released : contributed >= needed ? ReleaseReadiness.Ready : ReleaseReadiness.TooFew;
        return new WaitingRelease(description, period, contributed, needed, version, readiness);
    }

    private static OverviewCell Cell(string group, CohortRelease? release)
    {
        if (release is null)
        {
            return new OverviewCell(group, OverviewState.NotAsked, 0, null, []);
        }
        // What cannot be calculated at all, such as a pooled pay gap, is not hidden.
        var missing = RuleCodes.Of(DisclosureRule.NotCalculable);
        ImmutableArray<string> hidden = [.. release.Figures().OfType<ReleasedFigure.Hidden>().Select(figure => figure.Rule).Where(rule => rule != missing).Distinct(StringComparer.Ordinal)];
        var state = release.Counted == 0 ? OverviewState.Refused : hidden.IsEmpty ? OverviewState.Released : OverviewState.PartlyReleased;
        return new OverviewCell(group, state, release.Contributed, release.Median, hidden);
    }

    private async Task<BenchmarkReader> ReaderOf(Caller caller, string? authority, StoredRelease release) => BenchmarkReader.Of(
        caller, authority, await parts.Cohorts(release.Period), await parts.OwnContribution(caller.Tenant, release.Period, release.Version));
}
