using System.Collections.Immutable;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Packs;

namespace EqualityCloud.Grains.Objectives;

internal sealed class ObjectiveGrain([PersistentState("objective")] IPersistentState<ObjectiveState> store, DurableServices services)
    : DurableGrain<ObjectiveState>(store, services), IObjectiveGrain
{
    private readonly ViewCache<ObjectiveState, ObjectiveView> _views = new();

    public Task<bool> MayReport(bool itself, ImmutableArray<Guid> actions)
    {
        var (state, caller) = (State, Caller);
        return Task.FromResult(IsThere()
            && ((itself && MayReport(caller, state, null)) || actions.Any(id => state.Action(id) is { } action && MayReport(caller, state, action))));
    }

    public Task<DateOnly?> FirstDueInStrategy() => Task.FromResult(IsThere() && State.Details.Period is null ? ObjectiveRules.FirstDue(State) : null);

    public Task<ObjectiveView?> Get() => Task.FromResult(IsThere() ? _views.Get(State, Today, null, View) : null);

    public async Task<Outcome> Create(Guid strategy, string reference, ObjectiveDetails details, WriteRequest request)
    {
        var setting = await Setting(strategy);
        if (setting is null)
        {
            return Refuse(Problem.NotFound("strategy"));
        }
        if (Caller.May(Permissions.EditStrategies) && await FindProblems(strategy, MetricLinks.New(details, State)) is { IsEmpty: false } problems)
        {
            return Refuse(problems);
        }
        return await Write(new WriteRule("objective", Permissions.EditStrategies, WriteKind.Create), request,
            state => ObjectiveChanges.Create(Id, state, strategy, reference, details, setting));
    }

    public Task<Outcome> Edit(ObjectiveDetails details, WriteRequest request) =>
        Change("objective", Permissions.EditStrategies, WriteKind.Edit, request, MetricLinks.New(details, State), (state, setting) => ObjectiveChanges.Edit(Id, state, details, setting));

    public Task<Outcome> RecordUpdate(NarrativeUpdate update, WriteRequest request) =>
        Change("objective", Permissions.RecordProgress, WriteKind.Append, request, [],
            (state, _) => RefuseReport(state, null) ?? ObjectiveChanges.RecordUpdate(Id, state, Dated(update), Today));

    public Task<Outcome> AddAction(Guid action, string reference, ActionDetails details, WriteRequest request) =>
        Change("objective", Permissions.EditStrategies, WriteKind.Append, request, MetricLinks.New(details.Metrics, State),
            (state, setting) => ObjectiveChanges.AddAction(Id, state, action, reference, details, setting, request));

    public Task<Outcome> EditAction(Guid action, ActionDetails details, WriteRequest request) =>
        ChangeAction(action, Permissions.EditStrategies, WriteKind.Edit, request, MetricLinks.New(details.Metrics, State),
            (state, found, setting) => ObjectiveChanges.EditAction(Id, state, found, details, setting));

    public Task<Outcome> MoveAction(Guid action, StatusMove move, WriteRequest request) =>
        ChangeAction(action, Permissions.RecordProgress, WriteKind.Edit, request, [],
            (state, found, _) => RefuseReport(state, found) ?? ObjectiveChanges.MoveAction(Id, state, found, move));

    public Task<Outcome> RecordActionUpdate(Guid action, NarrativeUpdate update, WriteRequest request) =>
        ChangeAction(action, Permissions.RecordProgress, WriteKind.Append, request, [],
            (state, found, _) => RefuseReport(state, found) ?? ObjectiveChanges.RecordActionUpdate(Id, state, found, Dated(update), Today));

    public Task<Outcome> LinkMetric(Guid? action, Guid metric, bool linked, WriteRequest request)
    {
        ImmutableArray<(Guid, string)> named = linked && !MetricLinks.Of(State).Contains(metric) ? [(metric, "metricId")] : [];
        return action is { } id
            ? ChangeAction(id, Permissions.EditStrategies, WriteKind.Append, request, named, (state, found, _) => ObjectiveChanges.LinkMetric(Id, state, found, metric, linked))
            : Change("objective", Permissions.EditStrategies, WriteKind.Append, request, named, (state, _) => ObjectiveChanges.LinkMetric(Id, state, null, metric, linked));
    }

    public Task<ImportOutcome> Import(ImportedObjective imported, Guid job) => ImportOnce(job, state => ObjectiveChanges.Import(Id, state, imported));

    public Task<Outcome> Swap(ActionSwap swap, Guid job) =>
        Change("objective", Permissions.EditStrategies, WriteKind.Append, new WriteRequest(), [], (state, setting) => ActionChanges.Swap(Id, state, swap, setting, job));

    private NarrativeUpdate Dated(NarrativeUpdate update) => update.Date == default ? update with { Date = Today } : update;

    /// <summary>The one rule of who reports: who may for all, and whoever holds a title that leads the objective, answers for it or owns the action.</summary>
    private static bool MayReport(Caller caller, ObjectiveState state, ActionState? action) =>
        caller.MayReportFor([.. state.Details.Leads, .. action?.Details.Owners ?? [], .. state.Details.SeniorResponsibleRole is { } senior ? new[] { senior } : []]);

    /// <summary>A refusal where the caller may not report.</summary>
    private Change<ObjectiveState>? RefuseReport(ObjectiveState state, ActionState? action) => MayReport(Caller, state, action)
        ? null
        : Change<ObjectiveState>.Refuse(new Problem(ProblemCodes.Forbidden, null, "You hold none of the roles that report on this. Ask an administrator who holds which role."));

    private Task<Outcome> ChangeAction(
        Guid action, Permissions needs, WriteKind kind, WriteRequest request, ImmutableArray<(Guid Metric, string Field)> metrics,
        Func<ObjectiveState, ActionState, ObjectiveSetting, Change<ObjectiveState>> change)
    {
        if (State.Exists && State.Action(action) is null)
        {
            return Task.FromResult(Outcome.Refused(0, Problem.NotFound("action")));
        }
        return Change("action", needs, kind, request, metrics, (state, setting) => state.Action(action) is { } found
            ? change(state, found, setting)
            : Change<ObjectiveState>.Refuse(Problem.NotFound("action")));
    }

    /// <summary>A write that needs the strategy's and council's word: whether an import runs, which themes there are, whether a metric exists.</summary>
    private async Task<Outcome> Change(
        string what, Permissions needs, WriteKind kind, WriteRequest request, ImmutableArray<(Guid Metric, string Field)> newLinks,
        Func<ObjectiveState, ObjectiveSetting, Change<ObjectiveState>> change)
    {
        var strategy = State.Strategy;
        var setting = State.Exists && Caller.May(needs) ? await Setting(strategy) : null;
        var problems = setting is null ? [Problem.NotFound("strategy")] : await FindProblems(strategy, newLinks);
        return await Write(new WriteRule(what, needs, kind), request, state => problems.IsEmpty ? change(state, setting!) : Change<ObjectiveState>.Refuse(problems));
    }

    private async Task<ObjectiveSetting?> Setting(Guid strategy)
    {
        var grains = new CallerGrains(GrainFactory, Caller);
        var (council, view) = (grains.CallTenant<ICouncilGrain, Task<CouncilView?>>(grain => grain.Get()), grains.Call<IStrategyGrain, Task<StrategyView?>>(strategy, grain => grain.Get()));
        return await council is { } found && await view is { } plan ? new ObjectiveSetting(plan.Details, found.Profile, plan.Objectives.Length) : null;
    }

    private async Task<ImmutableArray<Problem>> FindProblems(Guid strategy, ImmutableArray<(Guid Metric, string Field)> newLinks)
    {
        var grains = new CallerGrains(GrainFactory, Caller);
        if (await grains.Call<IStrategyGrain, Task<bool>>(strategy, grain => grain.IsImporting()))
        {
            return [ImportRefusal.InProgress];
        }
        var known = await Task.WhenAll(newLinks.Select(link => grains.Call<IMetricGrain, Task<bool>>(link.Metric, grain => grain.Exists())));
        return [.. newLinks.Where((_, i) => !known[i]).Select(link => Problem.NotFound("metric") with { Field = link.Field })];
    }

    private ObjectiveView View()
    {
        var (state, today) = (State, Today);
        return new ObjectiveView
        {
            Id = Id,
            Strategy = state.Strategy,
            Version = state.Envelope.Version,
            Ref = state.Ref,
            Details = state.Details,
            Status = ObjectiveProgress.StatusOn(today, state.Actions),
            Progress = ObjectiveProgress.Of(state.Actions),
            Actions = [.. state.Actions.Select(action => View(action, today))],
            Updates = state.Updates,
        };
    }

    private static ActionView View(ActionState action, DateOnly today) => new()
    {
        Id = action.Id,
        Ref = action.Ref,
        Details = action.Details,
        Status = action.Status,
        StatusNote = action.StatusNote,
        Overdue = ObjectiveProgress.IsOverdue(action, today),
        Progress = ObjectiveProgress.Of(action),
        Updates = action.Updates,
    };
}
