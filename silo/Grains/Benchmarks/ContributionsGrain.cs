using System.Collections.Immutable;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Benchmarks;

internal sealed class ContributionsGrain([PersistentState("contributions")] IPersistentState<ContributionsState> store) : StoredGrain<ContributionsState>(store), IContributionsGrain
{
    public async Task Deliver(Delivery delivery)
    {
        // The filter lets in the product itself only, which delivers for the tenant of the sending grain: whose the figures are is no argument.
        var tenant = ((Caller)RequestContext.Get(Caller.ContextKey)!).Tenant;
        var sender = $"{tenant}/{delivery.Sender}";
        var state = State;
        var last = state.Taken.GetValueOrDefault(sender);
        var fresh = delivery.Entries.Where(entry => entry.Sequence > last).ToArray();
        if (fresh.Length > 0)
        {
            // Noted before it is kept: a period that nobody contributes to is harmless there, a contribution that nobody looks for is not.
            foreach (var contributed in fresh.Select(entry => entry.Message).OfType<OutboxMessage.Contributed>().Where(_ => state.Given.IsEmpty).Take(1))
            {
                await new CallerGrains(GrainFactory, Caller.System(tenant)).CallKey<IContributedPeriodsGrain, Task>(contributed.Indicator, grain => grain.Note(contributed.Period));
            }
            await Save(fresh.Aggregate(state, (next, entry) => Apply(next, tenant, sender, entry.Message)) with { Taken = state.Taken.SetItem(sender, fresh[^1].Sequence) });
        }
    }

    public Task<ImmutableArray<HeldContribution>> Read()
    {
        if (State.Taken.IsEmpty)
        {
            DeactivateOnIdle();
        }
        return Task.FromResult<ImmutableArray<HeldContribution>>([.. State.Given.GroupBy(given => given.Contribution.Tenant).Select(own => own.Last().Contribution)]);
    }

    public Task Freeze(int version, ImmutableArray<HeldContribution> held) =>
        Save(State with { Frozen = [.. State.Frozen.Where(frozen => frozen.Version != version), new FrozenContributions { Version = version, Held = held }] });

    public Task<ImmutableArray<HeldContribution>> Frozen(int version) =>
        Task.FromResult(State.Frozen.FirstOrDefault(frozen => frozen.Version == version)?.Held ?? []);

    private static ContributionsState Apply(ContributionsState state, TenantId tenant, string sender, OutboxMessage message)
    {
        if (message is not OutboxMessage.Contributed contributed)
        {
            return state;
        }
        var before = state.Given.FirstOrDefault(given => given.Sender == sender);
        var now = contributed.Figures is { } figures ? new GivenContribution(sender, new HeldContribution(tenant, contributed.Authority, figures)) : null;
        return state with
        {
            Given = (before, now) switch
            {
                (null, null) => state.Given,
                (null, _) => state.Given.Add(now),
                (_, null) => state.Given.Remove(before),
                _ => state.Given.Replace(before, now),
            },
        };
    }
}
