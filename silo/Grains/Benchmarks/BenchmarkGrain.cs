using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;
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

internal sealed class BenchmarkGrain([PersistentState("benchmark")] IPersistentState<BenchmarkState> store, GrainSettings settings, TimeProvider clock)
    : StoredGrain<BenchmarkState>(store), IBenchmarkGrain
{
    private const int MostVersions = 5;
    private const int MostPeriods = 120;
    private const int MostPoints = 24;
    private const int LongestGroup = 100;
    private const int MostGroups = 500;

    private string Indicator => this.GetPrimaryKeyString();

    private BenchmarkParts Parts => new(GrainFactory, Indicator);

    private DisclosurePolicy Policy => settings.Disclosure.Policy;

    private static Caller Caller => (Caller)RequestContext.Get(Caller.ContextKey)!;

    public Task<BenchmarkSummary?> Summary() => Task.FromResult(Views(Permissions.ReadBenchmarks)?.Summary());

    public async Task<BenchmarkReading?> Read(Period period, int? version)
    {
        var caller = Caller;
        return Views(Permissions.ReadBenchmarks) is { } views ? await views.Read(caller, await AuthorityOf(caller), period, version) : null;
    }

    public async Task<BenchmarkSeries?> Trend(string group, int periods)
    {
        var caller = Caller;
        return Views(Permissions.ReadBenchmarks) is { } views && group.Length <= LongestGroup
            ? await views.Trend(caller, await AuthorityOf(caller), group, Math.Clamp(periods, 1, MostPoints))
            : null;
    }

    public async Task<ImmutableArray<CohortCoverage>> Coverage(Period period) =>
        Views(Permissions.ReleaseBenchmarks) is { } views && BenchmarkPeriods.IsPeriod(period) ? await views.Coverage(period) : [];

    public async Task<ImmutableArray<WaitingRelease>> Waiting()
    {
        if (Views(Permissions.ReleaseBenchmarks) is not { } views)
        {
            return [];
        }
        var waiting = ImmutableArray.CreateBuilder<WaitingRelease>();
        foreach (var period in (await Parts.ContributedPeriods()).Except(State.Open).Take(MostPoints))
        {
            var (held, version) = (await Parts.Held(period), State.Find(period)?.Version ?? 0);
            var isReleased = version > 0 && IsSame(held, await Parts.Frozen(period, version));
            waiting.Add(views.Waiting(period, held, version, isReleased));
        }
        return waiting.ToImmutable();
    }

    public async Task<OverviewRow?> Overview(Period period, ImmutableArray<string> groups) =>
        Views(Permissions.ReleaseBenchmarks) is { } views && groups.Length <= MostGroups ? await views.Overview(period, groups) : null;

    public async Task<BenchmarkPlan?> Preview(Period period)
    {
        if (Views(Permissions.ReleaseBenchmarks) is not { } views || BenchmarkMeasures.Of(Indicator) is not { } measure || !BenchmarkPeriods.IsPeriod(period))
        {
            return null;
        }
        var held = await Parts.Held(period);
        return await views.Preview(period, [.. Obstacle(period) is { } problem ? (Problem[])[problem] : []], held, await Ledger(period, measure));
    }

    public async Task<Outcome> Release(Period period)
    {
        LeaveIfEmpty();
        var (caller, version) = (Caller, State.Find(period)?.Version ?? 0);
        if (!caller.May(Permissions.ReleaseBenchmarks))
        {
            return Refuse(version, ProblemCodes.Forbidden, null, "Only a regional body or the platform releases benchmarks.");
        }
        if (BenchmarkMeasures.Of(Indicator) is not { } measure)
        {
            return Outcome.Refused(0, Problem.NotFound("indicator that is compared"));
        }
        if (!BenchmarkPeriods.IsPeriod(period))
        {
            return Refuse(version, ProblemCodes.Period, "period", $"A period ends after it starts and is at most {BenchmarkPeriods.LongestYears} years long.");
        }
        var held = await Parts.Held(period);
        if (version > 0 && IsSame(held, await Parts.Frozen(period, version)))
        {
            return new Outcome([], version);
        }
        if (Obstacle(period) is { } obstacle)
        {
            return Outcome.Refused(version, obstacle);
        }
        var before = State.Before(period);
        var plan = ReleasePlanner.Plan(ReleaseMaking.Request(period, measure, Policy, await Parts.FreezeCohorts(period), held, await Ledger(period, measure), before?.Period));
        var release = ReleaseMaking.Of(plan, period, before, measure, Policy, clock.GetUtcNow());
        if (Refusal(plan) is { } refusal)
        {
            await Keep(release, refusal, caller);
            return Outcome.Refused(version, refusal.Problem);
        }
        await Publish(release, held, caller);
        return new Outcome([], release.Version);
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
        if (State.Find(period) is not null || !BenchmarkPeriods.IsPeriod(period))
        {
            return Refuse(0, ProblemCodes.OtherMode, "period", "This period was released by hiding, or is no period. It is never released with noise as well.");
        }
        if (State.Open.Contains(period))
        {
            return new Outcome([], 1);
        }
        if (milliEpsilon < OpenReleaseMaking.LeastMilliEpsilon || milliEpsilon > Budget || State.Open.Length >= MostPeriods)
        {
            return Refuse(0, ProblemCodes.Range, "milliEpsilon", $"Give {OpenReleaseMaking.LeastMilliEpsilon} to {Budget} thousandths.");
        }
        return await Parts.Open(period) is { } kept ? await Name(kept, caller) : await Draw(period, measure, milliEpsilon, caller);
    }

    /// <summary>The budget is spent before any noise is drawn; noise is drawn once, whatever breaks off afterwards.</summary>
    private async Task<Outcome> Draw(Period period, BenchmarkMeasure measure, int milliEpsilon, Caller caller)
    {
        var contributions = Contributions.Of((await Parts.Held(period)).SelectMany(shard => shard), measure.Shape, Policy);
        if (contributions.Length < Policy.MinimumContributors)
        {
            return Refuse(0, ProblemCodes.NothingToRelease, "period", $"Fewer than {Policy.MinimumContributors} councils contributed.");
        }
        var now = clock.GetUtcNow();
        if (!await Parts.Spend(period, now.Year, [.. contributions.Select(c => c.Contributor)], milliEpsilon, Budget))
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
                Groups = OpenReleaseMaking.Draw(ReleaseMaking.Cohorts(await Parts.FreezeCohorts(period)), contributions, Policy.MinimumContributors, milliEpsilon),
            }),
            caller);
    }

    private async Task<Outcome> Name(OpenRelease release, Caller caller)
    {
        await Parts.Trace(Line("benchmark.released-openly", release.Period, 1, ("milliEpsilon", $"{release.MilliEpsilon}")), caller, BenchmarkKey.Open(Indicator, release.Period));
        await Save(State with { Open = State.Open.Add(release.Period) });
        return new Outcome([], 1);
    }

    private OutboxMessage.Audit Line(string @event, Period period, int version, (string Name, string? Value) more) =>
        Trail.Line(@event, $"benchmark/{Indicator}", version, ("period", BenchmarkKey.Of(period)), ("version", $"{version}"), more);

    /// <summary>Everything a version is made of lies in storage, and the trail has its line, before the version is named: whoever reads sees all of it or nothing.</summary>
    private async Task Publish(StoredRelease release, ImmutableArray<ImmutableArray<HeldContribution>> held, Caller caller)
    {
        await Parts.Freeze(release.Period, release.Version, held);
        await Parts.Keep(release);
        await Parts.Trace(Line("benchmark.released", release.Period, release.Version, ("policy", release.Policy)), caller, BenchmarkKey.Release(Indicator, release.Period, release.Version));
        var released = release.Cohorts.Count(cohort => !cohort.Members.IsEmpty);
        var named = new BenchmarkPeriod(release.Period, release.Version, release.ReleasedAt, release.Policy, released, release.Cohorts.Length - released);
        var others = State.Periods.Where(other => other.Period != release.Period);
        await Save(State with
        {
            Periods = [.. others.Append(named).OrderByDescending(p => p.Period.End).ThenByDescending(p => p.Period.Start)],
            Refused = State.Refused.RemoveAll(refused => refused.Period == release.Period),
        });
    }

    /// <summary>A refusal is a result: it stays to be read with the rule of every group, until the period is released or refused anew.</summary>
    private async Task Keep(StoredRelease refused, (ReleasedFigure.Hidden Rule, Problem Problem) refusal, Caller caller)
    {
        await Parts.Keep(refused);
        var note = Line("benchmark.refused", refused.Period, refused.Version, ("rule", refusal.Rule.Rule));
        await new CallerGrains(GrainFactory, caller).Call<IAuditNoteGrain, Task>(Guid.CreateVersion7(), grain => grain.Note(note.Event, note.Subject, note.Values));
        var kept = new RefusedRelease(refused.Period, refused.ReleasedAt, refusal.Rule.Rule, refusal.Rule.Reason);
        var others = State.Refused.Where(other => other.Period != refused.Period);
        await Save(State with { Refused = [.. others.Append(kept).OrderByDescending(other => other.Period.End).Take(MostPeriods)] });
    }

    private async Task<ImmutableArray<PastRelease>> Ledger(Period period, BenchmarkMeasure measure)
    {
        var ledger = ImmutableArray.CreateBuilder<PastRelease>();
        var before = State.Before(period);
        foreach (var past in State.Periods)
        {
            for (var version = 1; version <= past.Version; version++)
            {
                var contributions = past.Period == period || past == before ? Contributions.Of((await Parts.Frozen(past.Period, version)).SelectMany(shard => shard), measure.Shape, DisclosurePolicy.Default) : [];
                ledger.Add(ReleaseMaking.Ledger((await Parts.Release(past.Period, version))!, contributions));
            }
        }
        return ledger.ToImmutable();
    }

    private (ReleasedFigure.Hidden Rule, Problem Problem)? Refusal(ReleasePlan plan)
    {
        if (plan.ReleasesAnything)
        {
            return null;
        }
        var rule = plan.Results.Select(result => (result.Figures as Disclosed<CohortFigures>.Hidden)!.Rule).FirstOrDefault(DisclosureRule.TooFewContributors);
        var hidden = RuleCodes.Hide(rule, Policy, plan.Waiting.Length);
        var code = rule is DisclosureRule.TooFewContributors or DisclosureRule.Waiting ? ProblemCodes.NothingToRelease : ProblemCodes.WouldDisclose;
        return (hidden, new Problem(code, "period", $"{hidden.Rule}: {hidden.Reason} Nothing was released."));
    }

    /// <summary>What keeps a period from being released at all.</summary>
    private Problem? Obstacle(Period period)
    {
        if (State.Open.Contains(period))
        {
            return new Problem(
                ProblemCodes.OtherMode, "period", "This period was released with noise. It is never released by hiding as well: the two together would tell more than either.");
        }
        var current = State.Find(period);
        return current?.Version >= MostVersions || (current is null && State.Periods.Length >= MostPeriods)
            ? new Problem(ProblemCodes.LimitReached, "period", $"A period has at most {MostVersions} versions and an indicator {MostPeriods} periods.")
            : null;
    }

    private static bool IsSame(ImmutableArray<ImmutableArray<HeldContribution>> one, ImmutableArray<ImmutableArray<HeldContribution>> other) =>
        one.SelectMany(shard => shard).ToHashSet().SetEquals(other.SelectMany(shard => shard));

    private static Outcome Refuse(int version, string code, string? field, string message) => Outcome.Refused(version, new Problem(code, field, message));

    private int Budget => settings.Disclosure.MilliEpsilonPerYear;

    /// <summary>The benchmark as a caller with the permission may look at it; null without that, and for an indicator that is not compared.</summary>
    private BenchmarkViews? Views(Permissions needed)
    {
        LeaveIfEmpty();
        return Caller.May(needed) && BenchmarkMeasures.Of(Indicator) is { } measure
            ? new BenchmarkViews(State, BenchmarkMeasures.Describe(Indicator, measure), measure, Parts, Policy)
            : null;
    }

    private async Task<string?> AuthorityOf(Caller caller) => caller.May(Permissions.ReleaseBenchmarks) ? null : await ContributorAuthority.Of(GrainFactory, caller.Tenant);

    private void LeaveIfEmpty()
    {
        if (State.Periods.IsEmpty && State.Open.IsEmpty && State.Refused.IsEmpty)
        {
            DeactivateOnIdle();
        }
    }
}
