using System.Collections.Immutable;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Councils;

internal sealed class CouncilGrain([PersistentState("council")] IPersistentState<CouncilState> store, DurableServices services)
    : DurableGrain<CouncilState>(store, services), ICouncilGrain
{
    private readonly ViewCache<CouncilState, CouncilView> _views = new();

    public Task<CouncilView?> Get() => Task.FromResult(IsThere() ? _views.Get(State, Today, null, View) : null);

    public Task<Outcome> Create(CouncilProfile profile) => State.Exists
        ? Task.FromResult(new Outcome([], State.Envelope.Version))
        : Write(new WriteRule("council", Permissions.EditCouncil, WriteKind.Create), new WriteRequest(), state => Replace(state, profile, "council.created"));

    public Task<Outcome> Edit(CouncilProfile profile, WriteRequest request) =>
        Write(new WriteRule("council", Permissions.EditCouncil, WriteKind.Edit), request, state => Replace(state, profile, "council.edited", under: "profile"));

    public Task<Outcome> Adopt(ImmutableArray<GovernanceBody> bodies, ImmutableArray<OrganisationUnit> units, ImmutableArray<OwnCharacteristic> characteristics) =>
        Write(new WriteRule("council", Permissions.EditStrategies, WriteKind.Append), new WriteRequest(),
            state => Replace(state, CouncilRules.Adopt(state.Profile, bodies, units, characteristics), "council.adopted"));

    public Task Deliver(Delivery delivery) => Take(delivery, static (state, entry) => entry.Message switch
    {
        OutboxMessage.StrategyCreated created when !state.Strategies.Contains(created.Strategy) => state with { Strategies = state.Strategies.Add(created.Strategy) },
        OutboxMessage.MetricCreated created when !state.Metrics.Contains(created.Metric) => state with { Metrics = state.Metrics.Add(created.Metric) },
        OutboxMessage.MetricRemoved removed => state with { Metrics = state.Metrics.Remove(removed.Metric) },
        _ => state,
    });

    private static Change<CouncilState> Replace(CouncilState state, CouncilProfile profile, string @event, string under = "")
    {
        var checks = new Checks();
        checks.AddUnder(under, CouncilRules.Check(profile));
        if (!checks.Problems.IsEmpty)
        {
            return Change<CouncilState>.Refuse(checks.Problems);
        }
        return state.Exists && Same.Content(state.Profile, profile)
            ? Change<CouncilState>.Nothing()
            : new Change<CouncilState>
            {
                Next = state with { Profile = profile },
                Owes = version => [Trail.Line(@event, "council", version, ("name", profile.Name))],
            };
    }

    private CouncilView View() => new()
    {
        Id = TenantKey.TenantOf(this.GetPrimaryKeyString()).Value,
        Version = State.Envelope.Version,
        Profile = State.Profile,
        Strategies = State.Strategies,
        Metrics = State.Metrics,
    };
}
