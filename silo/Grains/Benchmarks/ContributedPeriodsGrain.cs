using System.Collections.Immutable;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Benchmarks;

internal sealed class ContributedPeriodsGrain([PersistentState("contributed-periods")] IPersistentState<ContributedPeriodsState> store)
    : StoredGrain<ContributedPeriodsState>(store), IContributedPeriodsGrain
{
    private const int Most = 120;

    public Task Note(Period period) => State.Periods.Contains(period)
        ? Task.CompletedTask
        : Save(new ContributedPeriodsState { Periods = [.. State.Periods.Append(period).OrderByDescending(p => p.End).ThenByDescending(p => p.Start).Take(Most)] });

    public Task<ImmutableArray<Period>> All()
    {
        if (State.Periods.IsEmpty)
        {
            DeactivateOnIdle();
        }
        return Task.FromResult(State.Periods);
    }
}
