using System.Collections.Immutable;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Releases;

namespace EqualityCloud.Grains.Benchmarks;

internal sealed class BenchmarkGrain([PersistentState("benchmark")] IPersistentState<BenchmarkState> store, TimeProvider clock) : StoredGrain<BenchmarkState>(store), IBenchmarkGrain
{
    private const int MostVersions = 5;
    private const int MostPeriods = 120;
    private const int LongestYears = 5;

    private static readonly DisclosurePolicy Policy = DisclosurePolicy.Default;

    private string Indicator => this.GetPrimaryKeyString();

    private BenchmarkParts Parts => new(GrainFactory, Indicator);

    private static Caller Caller => (Caller)RequestContext.Get(Caller.ContextKey)!;

    public Task<ImmutableArray<BenchmarkPeriod>> Periods()
    {
        LeaveIfEmpty();
        return Task.FromResult(Caller.May(Permissions.ReadBenchmarks) ? State.Periods : []);
    }

    public async Task<BenchmarkReading?> Read(Period period)
    {
        LeaveIfEmpty();
        var caller = Caller;
        if (!caller.May(Permissions.ReadBenchmarks)
            || BenchmarkMeasures.Of(Indicator) is not { } measure
            || Find(period) is not { } newest
            || await Parts.Release(period, newest.Version) is not { } release)
        {
            return null;
        }
        var before = State.Periods.FirstOrDefault(other => other.Period.End < period.End) is { } earlier ? await Parts.Release(earlier.Period, earlier.Version) : null;
        var reader = await BenchmarkReader.Of(caller, GrainFactory, await Parts.Cohorts(period), await Parts.OwnContribution(caller.Tenant, period, newest.Version));
        return new BenchmarkReading
        {
            Indicator = Indicator,
            Title = BenchmarkMeasures.TitleOf(Indicator),
            Period = period,
            Version = release.Version,
            ReleasedAt = release.ReleasedAt,
            Policy = release.Policy,
            HowToRead = BenchmarkWords.HowToRead(measure, Policy),
            OwnValue = reader.ValueBy(measure),
            Cohorts = [.. release.Cohorts.Where(reader.Sees).Select(cohort => reader.Read(cohort, release, before, Policy))],
        };
    }

    public async Task<ImmutableArray<CohortCoverage>> Coverage(Period period)
    {
        LeaveIfEmpty();
        if (!Caller.May(Permissions.ReleaseBenchmarks) || BenchmarkMeasures.Of(Indicator) is not { } measure || !IsPeriod(period))
        {
            return [];
        }
        var contributed = Contributions.Of((await Parts.Held(period)).SelectMany(shard => shard), measure.Shape).Select(c => c.Contributor).ToHashSet();
        return
        [
            .. ReleaseMaking.Cohorts(await Parts.Cohorts(period)).Select(cohort => new CohortCoverage(
                $"{cohort.Kind}", cohort.Key, cohort.Name, cohort.Members.Length, cohort.Members.Count(contributed.Contains), Policy.ContributorsNeeded(readerIsMember: true))),
        ];
    }

    public async Task<Outcome> Release(Period period)
    {
        LeaveIfEmpty();
        var (caller, current) = (Caller, Find(period));
        var version = current?.Version ?? 0;
        if (!caller.May(Permissions.ReleaseBenchmarks))
        {
            return Refuse(version, ProblemCodes.Forbidden, null, "Only a regional body or the platform releases benchmarks.");
        }
        if (BenchmarkMeasures.Of(Indicator) is not { } measure)
        {
            return Outcome.Refused(0, Problem.NotFound("indicator that is compared"));
        }
        if (!IsPeriod(period))
        {
            return Refuse(version, ProblemCodes.Period, "period", $"A period ends after it starts and is at most {LongestYears} years long.");
        }
        var held = await Parts.Held(period);
        if (version > 0 && IsSame(held, await Parts.Frozen(period, version)))
        {
            return new Outcome([], version);
        }
        if (version >= MostVersions || (current is null && State.Periods.Length >= MostPeriods))
        {
            return Refuse(version, ProblemCodes.LimitReached, "period", $"A period has at most {MostVersions} versions and an indicator {MostPeriods} periods.");
        }
        var plan = ReleasePlanner.Plan(new ReleaseRequest(
            BenchmarkKey.Of(period), measure, Policy, ReleaseMaking.Cohorts(await Parts.Cohorts(period)), Contributions.Of(held.SelectMany(shard => shard), measure.Shape), await Ledger(period, measure)));
        if (Refusal(plan) is { } refusal)
        {
            return Outcome.Refused(version, refusal);
        }
        await Publish(ReleaseMaking.Of(plan, period, measure, Policy, clock.GetUtcNow()), held, caller);
        return new Outcome([], plan.Ledger.Version);
    }

    /// <summary>Everything a version is made of lies in storage, and the trail has its line, before the version is named: whoever reads sees all of it or nothing.</summary>
    private async Task Publish(StoredRelease release, ImmutableArray<ImmutableArray<HeldContribution>> held, Caller caller)
    {
        await Parts.Freeze(release.Period, release.Version, held);
        await Parts.Keep(release);
        await Parts.Trace(release, caller, sequence: State.Periods.Sum(period => period.Version) + 1);
        var others = State.Periods.Where(other => other.Period != release.Period);
        var named = new BenchmarkPeriod(release.Period, release.Version, release.ReleasedAt, release.Policy);
        await Save(new BenchmarkState { Periods = [.. others.Append(named).OrderByDescending(p => p.Period.End).ThenByDescending(p => p.Period.Start)] });
    }

    private async Task<ImmutableArray<PastRelease>> Ledger(Period period, BenchmarkMeasure measure)
    {
        var ledger = ImmutableArray.CreateBuilder<PastRelease>();
        foreach (var past in State.Periods)
        {
            for (var version = 1; version <= past.Version; version++)
            {
                var contributions = past.Period == period ? Contributions.Of((await Parts.Frozen(period, version)).SelectMany(shard => shard), measure.Shape) : [];
                ledger.Add(ReleaseMaking.Ledger((await Parts.Release(past.Period, version))!, contributions));
            }
        }
        return ledger.ToImmutable();
    }

    private static Problem? Refusal(ReleasePlan plan)
    {
        if (plan.ReleasesAnything)
        {
            return null;
        }
        var rule = plan.Results.Select(result => (result.Figures as Disclosed<CohortFigures>.Hidden)!.Rule).FirstOrDefault(DisclosureRule.TooFewContributors);
        var code = rule is DisclosureRule.TooFewContributors ? ProblemCodes.NothingToRelease : ProblemCodes.WouldDisclose;
        return new Problem(code, "period", $"{RuleCodes.Of(rule)}: {rule.Describe(Policy)} Nothing was released.");
    }

    private static bool IsSame(ImmutableArray<ImmutableArray<HeldContribution>> one, ImmutableArray<ImmutableArray<HeldContribution>> other) =>
        one.SelectMany(shard => shard).ToHashSet().SetEquals(other.SelectMany(shard => shard));

    private static bool IsPeriod(Period period) => period.Start <= period.End && period.End <= period.Start.AddYears(LongestYears);

    private static Outcome Refuse(int version, string code, string? field, string message) => Outcome.Refused(version, new Problem(code, field, message));

    private BenchmarkPeriod? Find(Period period) => State.Periods.FirstOrDefault(known => known.Period == period);

    private void LeaveIfEmpty()
    {
        if (State.Periods.IsEmpty)
        {
            DeactivateOnIdle();
        }
    }
}
