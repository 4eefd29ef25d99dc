using System.Collections.Immutable;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Noise;
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
        if (State.Open.Contains(period))
        {
            return Refuse(version, ProblemCodes.OtherMode, "period", "This period was released with noise. It is never released by hiding as well: the two together would tell more than either.");
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

    public async Task<OpenRelease?> ReadOpen(Period period)
    {
        LeaveIfEmpty();
        return Caller.May(Permissions.ReadBenchmarks) && State.Open.Contains(period) ? await Parts.Open(period) : null;
    }

    public async Task<Outcome> ReleaseOpenly(Period period, int milliEpsilon)
    {
        LeaveIfEmpty();
        var caller = Caller;
        if (!caller.May(Permissions.ReleaseBenchmarks))
        {
            return Refuse(0, ProblemCodes.Forbidden, null, "Only a regional body or the platform releases benchmarks.");
        }
        if (BenchmarkMeasures.Of(Indicator) is not { Shape: BenchmarkShape.Share } measure)
        {
            return Refuse(0, ProblemCodes.NotComparable, "indicator", "Only shares are released with noise.");
        }
        if (Find(period) is not null || !IsPeriod(period))
        {
            return Refuse(0, ProblemCodes.OtherMode, "period", "This period was released by hiding, or is no period. It is never released with noise as well.");
        }
        if (State.Open.Contains(period))
        {
            return new Outcome([], 1);
        }
        if (milliEpsilon is < OpenReleaseMaking.LeastMilliEpsilon or > PrivacyLedger.DefaultBudget || State.Open.Length >= MostPeriods)
        {
            return Refuse(0, ProblemCodes.Range, "milliEpsilon", $"Give {OpenReleaseMaking.LeastMilliEpsilon} to {PrivacyLedger.DefaultBudget} thousandths.");
        }
        return await Parts.Open(period) is { } kept ? await Name(kept, caller) : await Draw(period, measure, milliEpsilon, caller);
    }

    /// <summary>The budget is spent before any noise is drawn; noise is drawn once, whatever breaks off afterwards.</summary>
    private async Task<Outcome> Draw(Period period, BenchmarkMeasure measure, int milliEpsilon, Caller caller)
    {
        var contributions = Contributions.Of((await Parts.Held(period)).SelectMany(shard => shard), measure.Shape);
        if (contributions.Length < Policy.MinimumContributors)
        {
            return Refuse(0, ProblemCodes.NothingToRelease, "period", $"Fewer than {Policy.MinimumContributors} councils contributed.");
        }
        var now = clock.GetUtcNow();
        if (!await Parts.Spend(period, now.Year, [.. contributions.Select(c => c.Contributor)], milliEpsilon))
        {
            return Refuse(0, ProblemCodes.BudgetSpent, "milliEpsilon", "A contributor's privacy budget of this year does not suffice for that.");
        }
        return await Name(
            await Parts.Keep(new OpenRelease
            {
                Indicator = Indicator,
                Period = period,
                ReleasedAt = now,
                MilliEpsilon = milliEpsilon,
                Statement = NoisyRelease.Statement(milliEpsilon),
                Groups = OpenReleaseMaking.Draw(ReleaseMaking.Cohorts(await Parts.Cohorts(period)), contributions, Policy.MinimumContributors, milliEpsilon),
            }),
            caller);
    }

    private async Task<Outcome> Name(OpenRelease release, Caller caller)
    {
        await Parts.Trace(Line("benchmark.released-openly", release.Period, 1, ("milliEpsilon", $"{release.MilliEpsilon}")), caller, release.ReleasedAt, NextSequence);
        await Save(State with { Open = State.Open.Add(release.Period) });
        return new Outcome([], 1);
    }

    private int NextSequence => State.Periods.Sum(period => period.Version) + State.Open.Length + 1;

    private OutboxMessage.Audit Line(string @event, Period period, int version, (string Name, string? Value) more) =>
        Trail.Line(@event, $"benchmark/{Indicator}", version, ("period", BenchmarkKey.Of(period)), more);

    /// <summary>Everything a version is made of lies in storage, and the trail has its line, before the version is named: whoever reads sees all of it or nothing.</summary>
    private async Task Publish(StoredRelease release, ImmutableArray<ImmutableArray<HeldContribution>> held, Caller caller)
    {
        await Parts.Freeze(release.Period, release.Version, held);
        await Parts.Keep(release);
        await Parts.Trace(Line("benchmark.released", release.Period, release.Version, ("policy", release.Policy)), caller, release.ReleasedAt, NextSequence);
        var others = State.Periods.Where(other => other.Period != release.Period);
        var named = new BenchmarkPeriod(release.Period, release.Version, release.ReleasedAt, release.Policy);
        await Save(State with { Periods = [.. others.Append(named).OrderByDescending(p => p.Period.End).ThenByDescending(p => p.Period.Start)] });
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
        if (State.Periods.IsEmpty && State.Open.IsEmpty)
        {
            DeactivateOnIdle();
        }
    }
}
