using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Metrics;

internal sealed class MetricGrain([PersistentState("metric")] IPersistentState<MetricState> store, DurableServices services)
    : DurableGrain<MetricState>(store, services), IMetricGrain
{
    private const string What = "metric";

    private readonly ViewCache<MetricState, MetricView> _views = new();

    public Task<MetricView?> Get(RagRule rule) => Task.FromResult(IsThere() ? _views.Get(State, Today, rule, () => View(rule)) : null);

    public Task<bool> Exists() => Task.FromResult(IsThere());

    public async Task<Outcome> Create(string reference, MetricDetails details, WriteRequest request)
    {
        var council = await new CallerGrains(GrainFactory, Caller).CallTenant<ICouncilGrain, Task<CouncilView?>>(grain => grain.Get());
        return await Write(new WriteRule(What, Permissions.EditStrategies, WriteKind.Create), request, state => council switch
        {
            null => Change<MetricState>.Refuse(Problem.NotFound("council")),
            { Metrics.Length: >= Limits.Metrics } => Change<MetricState>.Refuse(new Problem(ProblemCodes.LimitReached, null, $"There is room for {Limits.Metrics} metrics in a council.")),
            _ => MetricChanges.Create(Id, state, reference, details),
        });
    }

    public Task<Outcome> Edit(MetricDetails details, WriteRequest request) =>
        Write(new WriteRule(What, Permissions.EditStrategies, WriteKind.Edit), request, state => MetricChanges.Edit(Id, state, details));

    public Task<Outcome> Record(ObservationEntry entry, WriteRequest request) =>
        Write(new WriteRule(What, Permissions.RecordObservations, WriteKind.Append), request, state => MetricChanges.Record(Id, state, entry, Caller.Actor, Now));

    public async Task<Outcome> Consent(Period period, string statement, WriteRequest request)
    {
        var council = await new CallerGrains(GrainFactory, Caller).CallTenant<ICouncilGrain, Task<CouncilView?>>(grain => grain.Get());
        return await Write(new WriteRule(What, Permissions.Contribute, WriteKind.Append), request,
            state => MetricContributions.Consent(Id, state, period, statement, council?.Profile, Caller.Actor, Now));
    }

    public Task<Outcome> Withdraw(Period period, WriteRequest request) =>
        Write(new WriteRule(What, Permissions.Contribute, WriteKind.Append), request, state => MetricContributions.Withdraw(Id, state, period));

    public Task<ImportOutcome> Import(ImportedMetric imported, Guid job) => ImportOnce(job, state => MetricChanges.Import(Id, state, imported, Caller.Actor, Now));

    public Task Deliver(Delivery delivery) =>
        Take(delivery, static (state, entry) => entry.Message is OutboxMessage.MetricUsed used ? MetricChanges.Use(state, used) : state);

    private MetricView View(RagRule rule)
    {
        var state = State;
        var targets = MetricTrack.Judge(state, rule, Today);
        return new MetricView
        {
            Id = Id,
            Version = state.Envelope.Version,
            Ref = state.Ref,
            Details = state.Details,
            Observations = [.. state.Observations.Select(observation => View(state.Details, observation))],
            BaselineValue = state.Details.Baseline is { } baseline ? MetricValue.Of(state.Details, baseline.Figures).Value : null,
            Targets = targets,
            Status = MetricTrack.Overall(targets),
            UsedBy = state.UsedBy,
            Consents = state.Consents,
        };
    }

    private static ObservationView View(MetricDetails details, Observation observation)
    {
        var value = MetricValue.Of(details, observation.Entry.Figures);
        return new ObservationView { Observation = observation, Value = value.Value, NotCalculable = value.NotCalculable };
    }
}
