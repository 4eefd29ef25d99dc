using System.Collections.Immutable;
using System.Globalization;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>The grains that a benchmark consists of, called by the product itself: nobody else is let into them.</summary>
internal sealed class BenchmarkParts(IGrainFactory grains, string indicator)
{
    private readonly CallerGrains _system = new(grains, Caller.System(TenantId.Platform));

    public Task<FrozenCohorts> Cohorts(Period period) => _system.CallKey<ICohortsGrain, Task<FrozenCohorts>>(BenchmarkKey.Of(period), grain => grain.Get(period));

    public Task<FrozenCohorts> FreezeCohorts(Period period) => _system.CallKey<ICohortsGrain, Task<FrozenCohorts>>(BenchmarkKey.Of(period), grain => grain.Freeze(period));

    public Task<ImmutableArray<Period>> ContributedPeriods() => _system.CallKey<IContributedPeriodsGrain, Task<ImmutableArray<Period>>>(indicator, grain => grain.All());

    public Task<ImmutableArray<ImmutableArray<HeldContribution>>> Held(Period period) => Shards(period, grain => grain.Read());

    public Task<ImmutableArray<ImmutableArray<HeldContribution>>> Frozen(Period period, int version) => Shards(period, grain => grain.Frozen(version));

    public Task Freeze(Period period, int version, ImmutableArray<ImmutableArray<HeldContribution>> held) =>
        Task.WhenAll(held.Select((part, shard) => Shard(period, shard, grain => grain.Freeze(version, part))));

    public async Task<HeldContribution?> OwnContribution(TenantId tenant, Period period, int version) =>
        (await Shard(period, BenchmarkKey.ShardOf(tenant), grain => grain.Frozen(version))).FirstOrDefault(held => held.Tenant == tenant);

    public Task<StoredRelease?> Release(Period period, int version) =>
        _system.CallKey<IReleaseGrain, Task<StoredRelease?>>(BenchmarkKey.Release(indicator, period, version), grain => grain.Get());

    public Task Keep(StoredRelease release) =>
        _system.CallKey<IReleaseGrain, Task>(BenchmarkKey.Release(indicator, release.Period, release.Version), grain => grain.Keep(release));

    public Task<OpenRelease?> Open(Period period) => _system.CallKey<IOpenReleaseGrain, Task<OpenRelease?>>(BenchmarkKey.Open(indicator, period), grain => grain.Get());

    public Task<OpenRelease> Keep(OpenRelease release) =>
        _system.CallKey<IOpenReleaseGrain, Task<OpenRelease>>(BenchmarkKey.Open(indicator, release.Period), grain => grain.Keep(release));

    public Task<bool> Spend(Period period, int year, ImmutableArray<Guid> contributors, int milliEpsilon, int budget) => _system.CallKey<IPrivacyLedgerGrain, Task<bool>>(
        year.ToString(CultureInfo.InvariantCulture), grain => grain.Spend(BenchmarkKey.Open(indicator, period), contributors, milliEpsilon, budget));

    /// <summary>A line in the trail of whoever released. The note is named after what it is about, so a release that is repeated after a crash adds no second line, and another release loses none.</summary>
    public Task Trace(OutboxMessage.Audit line, Caller by, string release) =>
        new CallerGrains(grains, by).Call<IAuditNoteGrain, Task>(DerivedId.Of(by.Tenant.Value, release), note => note.Note(line.Event, line.Subject, line.Values));

    private async Task<ImmutableArray<ImmutableArray<HeldContribution>>> Shards(Period period, Func<IContributionsGrain, Task<ImmutableArray<HeldContribution>>> read) =>
        [.. await Task.WhenAll(Enumerable.Range(0, BenchmarkKey.Shards).Select(shard => Shard(period, shard, read)))];

    private TTask Shard<TTask>(Period period, int shard, Func<IContributionsGrain, TTask> call) => _system.CallKey(BenchmarkKey.Contributions(indicator, period, shard), call);
}
