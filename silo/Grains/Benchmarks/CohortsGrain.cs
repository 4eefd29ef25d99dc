using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Benchmarks;

internal sealed class CohortsGrain([PersistentState("cohorts")] IPersistentState<CohortsState> store) : StoredGrain<CohortsState>(store), ICohortsGrain
{
    public async Task<FrozenCohorts> Get(Period period)
    {
        if (State.Cohorts is null)
        {
            await Save(new CohortsState { Cohorts = CouncilCohorts.On(period.End) });
        }
        return State.Cohorts!;
    }
}
