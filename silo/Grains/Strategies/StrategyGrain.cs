using System.Collections.Immutable;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Packs;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Strategies;

internal sealed class StrategyGrain([PersistentState("strategy")] IPersistentState<StrategyState> store, DurableServices services)
    : DurableGrain<StrategyState>(store, services), IStrategyGrain
{
    private const string What = "strategy";
    private const int AskedAtOnce = 16;

    private readonly ViewCache<StrategyState, StrategyView> _views = new();

    public Task<StrategyView?> Get() => Task.FromResult(IsThere() ? _views.Get(State, Today, null, View) : null);

    public Task<bool> IsImporting() => Task.FromResult(IsThere() && State.ImportingJob is not null);

    public async Task<Outcome> Create(string reference, StrategyDetails details, WriteRequest request)
    {
        var council = await Council();
        return await Write(new WriteRule(What, Permissions.EditStrategies, WriteKind.Create), request, state =>
        {
            if (council is null)
            {
                return Change<StrategyState>.Refuse(Problem.NotFound("council"));
            }
            if (council.Strategies.Length >= Limits.Strategies)
            {
                return Change<StrategyState>.Refuse(new Problem(ProblemCodes.LimitReached, null, $"There is room for {Limits.Strategies} strategies in a council."));
            }
            var problems = StrategyRules.Check(details, council.Profile);
            return problems.IsEmpty
                ? new Change<StrategyState>
                {
                    Next = state with { Ref = reference, Details = details, Listed = true },
                    Created = Id,
                    Owes = version => [new OutboxMessage.StrategyCreated(Id), Trail.Line("strategy.created", Subject, version, ("title", details.Title))],
                }
                : Change<StrategyState>.Refuse([.. problems.Select(p => p.Under("details"))]);
        });
    }

    public async Task<Outcome> Edit(StrategyDetails details, WriteRequest request)
    {
        var council = await Council();
        var firstDue = Caller.May(Permissions.EditStrategies) && details.Period.Start > State.Details.Period.Start ? await FirstDue() : null;
        return await Write(new WriteRule(What, Permissions.EditStrategies, WriteKind.Edit), request, state => RefuseWhileImporting(state) ?? Replace(state, details, council, firstDue));
    }

    public async Task<Outcome> ShowMetrics(ImmutableArray<Guid> metrics, WriteRequest request)
    {
        var unknown = metrics.Length <= Limits.Metrics ? await FindUnknown([.. metrics.Except(State.Metrics)]) : null;
        return await Write(new WriteRule(What, Permissions.EditStrategies, WriteKind.Edit), request, state =>
        {
            var checks = new Checks();
            checks.Count(metrics.Length, "metrics", Limits.Metrics);
            checks.If(metrics.Distinct().Count() != metrics.Length, ProblemCodes.Duplicate, "metrics", "A metric is named twice.");
            checks.If(unknown is not null, ProblemCodes.NotFound, "metrics", Problem.NotFound("metric").Message);
            return RefuseWhileImporting(state) ?? (checks.Problems.IsEmpty
                ? new Change<StrategyState> { Next = state with { Metrics = metrics }, Owes = version => [Trail.Line("strategy.metrics-shown", Subject, version)] }
                : Change<StrategyState>.Refuse(checks.Problems));
        });
    }

    public Task<Outcome> SignOff(SignOff signOff, WriteRequest request) =>
        Write(new WriteRule(What, Permissions.SignOff, WriteKind.Edit), request, state =>
        {
            var problems = StrategyRules.Check(signOff, state.SignOffs, Today);
            return RefuseWhileImporting(state) ?? (problems.IsEmpty
                ? new Change<StrategyState>
                {
                    Next = state with { SignOffs = state.SignOffs.Add(signOff) },
                    Owes = version => [Trail.Line("strategy.signed-off", Subject, version, ("role", signOff.Role), ("date", $"{signOff.Date:yyyy-MM-dd}"), ("note", signOff.Note))],
                }
                : Change<StrategyState>.Refuse([.. problems.Select(p => p.Under("signOff"))]));
        });

    public Task<ImportOutcome> BeginImport(string reference, StrategyDetails details, ImmutableArray<SignOff> signOffs, int packRevision, Guid job) =>
        State.ImportingJob is { } other && other != job
            // Two imports that took turns would leave half of each; the later one fails here, and tries again until the other is done.
            ? throw new OrleansException($"{this.GetGrainId()} is taking another import; this one waits for its end.")
            : ImportOnce(job, state => StrategyChanges.Import(Id, state, reference, details, signOffs, packRevision, job), state => state with { ImportingJob = job });

    public async Task FinishImport(ImmutableArray<Guid> objectives, ImmutableArray<Guid> metrics, Guid job)
    {
        if (State.FinishedJob != job)
        {
            await ImportOnce(DerivedId.Of(job, "finish"), state => StrategyChanges.FinishImport(Id, state, objectives, metrics, job), state => state with { ImportingJob = null, FinishedJob = job });
        }
    }

    public async Task AbandonImport(Guid job)
    {
        if (State.ImportingJob == job)
        {
            await ImportOnce(DerivedId.Of(job, "abandon"), state => StrategyChanges.AbandonImport(Id, state, job));
        }
    }

    public Task Deliver(Delivery delivery) => Take(delivery, static (state, entry) =>
        entry.Message is OutboxMessage.ObjectiveCreated created && !state.Objectives.Contains(created.Objective)
            ? state with { Objectives = state.Objectives.Add(created.Objective) }
            : state);

    private string Subject => $"strategy/{Id:N}";

    private Task<CouncilView?> Council() => new CallerGrains(GrainFactory, Caller).CallTenant<ICouncilGrain, Task<CouncilView?>>(council => council.Get());

    /// <summary>The first day on which anything is due in the strategy's period.</summary>
    private async Task<DateOnly?> FirstDue()
    {
        var (grains, first) = (new CallerGrains(GrainFactory, Caller), (DateOnly?)null);
        foreach (var together in State.Objectives.Chunk(AskedAtOnce))
        {
            var days = await Task.WhenAll(together.Select(objective => grains.Call<IObjectiveGrain, Task<DateOnly?>>(objective, static grain => grain.FirstDueInStrategy())));
            first = days.Append(first).Min();
        }
        return first;
    }

    private async Task<Guid?> FindUnknown(ImmutableArray<Guid> metrics)
    {
        var grains = new CallerGrains(GrainFactory, Caller);
        var known = await Task.WhenAll(metrics.Select(metric => grains.Call<IMetricGrain, Task<bool>>(metric, grain => grain.Exists())));
        var at = Array.IndexOf(known, false);
        return at < 0 ? null : metrics[at];
    }

    private static Change<StrategyState>? RefuseWhileImporting(StrategyState state) => state.ImportingJob is null
        ? null
        : Change<StrategyState>.Refuse(ImportRefusal.InProgress);

    private Change<StrategyState> Replace(StrategyState state, StrategyDetails details, CouncilView? council, DateOnly? firstDue)
    {
        var problems = council is null ? [Problem.NotFound("council")] : StrategyRules.Check(details, council.Profile).AddRange(StrategyRules.CheckPeriod(details.Period, firstDue));
        if (!problems.IsEmpty)
        {
            return Change<StrategyState>.Refuse([.. problems.Select(p => p.Under("details"))]);
        }
        return Same.Content(state.Details, details)
            ? Change<StrategyState>.Nothing()
            : new Change<StrategyState> { Next = state with { Details = details }, Owes = version => [Trail.Line("strategy.edited", Subject, version, ("title", details.Title))] };
    }

    private StrategyView View() => new()
    {
        Id = Id,
        Version = State.Envelope.Version,
        Ref = State.Ref,
        Details = State.Details,
        Status = StrategyRules.StatusOn(Today, State),
        SignOffs = State.SignOffs,
        Objectives = State.Objectives,
        Metrics = State.Metrics,
        ImportInProgress = State.ImportingJob is not null,
        PackRevision = State.PackRevision,
    };
}
