using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Benchmarks;

internal sealed class CohortsGrain([PersistentState("cohorts")] IPersistentState<CohortsState> store, GrainSettings settings) : StoredGrain<CohortsState>(store), ICohortsGrain
{
    private FrozenCohorts? _now;

    public Task<FrozenCohorts> Get(Period period) => Task.FromResult(State.Cohorts ?? (_now ??= Form(period)));

    public async Task<FrozenCohorts> Freeze(Period period)
    {
        if (State.Cohorts is null)
        {
            await Save(new CohortsState { Cohorts = Form(period) });
        }
        return State.Cohorts!;
    }

    private FrozenCohorts Form(Period period) => CouncilCohorts.On(period.End, settings.Disclosure.Policy.QuartileContributorsNeeded(readerIsMember: true));
}
