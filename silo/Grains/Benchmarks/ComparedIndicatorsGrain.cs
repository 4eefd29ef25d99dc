using System.Collections.Immutable;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Grains.Benchmarks;

internal sealed class ComparedIndicatorsGrain : Grain, IComparedIndicatorsGrain
{
    private const int LongestGroup = 100;

    private static bool MayRead => ((Caller)RequestContext.Get(Caller.ContextKey)!).May(Permissions.ReadBenchmarks);

    public Task<ImmutableArray<BenchmarkDescription>> All() => Task.FromResult(MayRead ? BenchmarkMeasures.All : []);

    public async Task<ImmutableArray<OverviewGroup>> Groups(Period period, ImmutableArray<BenchmarkGroupKind> kinds) => MayRead && BenchmarkPeriods.IsPeriod(period)
        ? [.. (await Cohorts(period)).Cohorts.Where(cohort => kinds.Contains(cohort.Kind)).Select(cohort => new OverviewGroup(cohort.Kind, cohort.Key, cohort.Name, cohort.Members.Length))]
        : [];

    public async Task<ImmutableArray<GroupMember>> Members(Period period, string group)
    {
        if (!MayRead || !BenchmarkPeriods.IsPeriod(period) || group.Length > LongestGroup)
        {
            return [];
        }
        var frozen = await Cohorts(period);
        return frozen.Cohorts.FirstOrDefault(cohort => cohort.Key == group) is { } found
            ? [.. found.Members.Select(member => frozen.Authorities[member]).Select(code => new GroupMember(code, AuthorityRegister.Standard.Find(code)?.Name ?? code)).OrderBy(member => member.Name, StringComparer.Ordinal)]
            : [];
    }

    private Task<FrozenCohorts> Cohorts(Period period) =>
        new CallerGrains(GrainFactory, Caller.System(TenantId.Platform)).CallKey<ICohortsGrain, Task<FrozenCohorts>>(BenchmarkKey.Of(period), grain => grain.Get(period));
}
