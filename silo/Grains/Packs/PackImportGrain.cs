using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Jobs;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Metrics;

using Microsoft.Extensions.Logging;

namespace EqualityCloud.Grains.Packs;

/// <remarks>The pack is stored before the job says that it runs, and each step before the next: whatever dies, the sweeper goes on from there.</remarks>
internal sealed class PackImportGrain(
    [PersistentState("pack-import")] IPersistentState<PackImportState> store,
    [PersistentState("pack-text")] IPersistentState<PackTextState> text,
    DurableServices services) : StoredGrain<PackImportState>(store), IPackImportGrain
{
    private const int MostProblems = 200;

    private Task _run = Task.CompletedTask;
    private IGrainTimer? _retry;

    private Guid Job => TenantKey.IdOf(this.GetPrimaryKeyString());

    private TenantId Tenant => TenantKey.TenantOf(this.GetPrimaryKeyString());

    /// <summary>The import acts for whoever started it, also after a restart, when nobody calls.</summary>
    private CallerGrains Grains => new(GrainFactory, Caller.System(Tenant) with { Actor = State.Actor });

    /// <summary>A job that an earlier activation left in the middle goes on as soon as anybody asks about it.</summary>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        if (State.Status is PackImportStatus.Running)
        {
            ResumeAfter(TimeSpan.Zero);
        }
        return Task.CompletedTask;
    }

    public async Task<Outcome> Start(string json, WriteRequest request)
    {
        var caller = RequestContext.Get(Caller.ContextKey) as Caller ?? Caller.System(Tenant);
        if (!caller.May(Permissions.ExchangePacks))
        {
            return Outcome.Refused(0, new Problem(ProblemCodes.Forbidden, null, "Your role does not let you import packs. Ask your strategy lead."));
        }
        if (WriteRequest.CheckKey(request.IdempotencyKey) is { } tooLong)
        {
            DeactivateOnIdle();
            return Outcome.Refused(0, tooLong);
        }
        if (State.Status is not PackImportStatus.None)
        {
            return State.InputHash == request.InputHash
                ? new Outcome([], 1, Job)
                : Outcome.Refused(1, new Problem(ProblemCodes.KeyReused, "idempotencyKey", "This idempotency key was used for another pack. Use a new key for each import."));
        }
        var (plan, problems) = await Plan(json, caller);
        if (plan is null)
        {
            DeactivateOnIdle();
            return Outcome.Refused(0, problems);
        }
        text.State = PackTextState.Of(json);
        await EndOnFailure(text.WriteStateAsync);
        await Save(State with { Status = PackImportStatus.Running, Actor = caller.Actor, InputHash = request.InputHash, Strategy = plan.Strategy, Steps = plan.Steps });
        _ = Resume();
        return new Outcome([], 1, Job);
    }

    public async Task<Outcome> Check(string json)
    {
        var caller = RequestContext.Get(Caller.ContextKey) as Caller ?? Caller.System(Tenant);
        var (_, problems) = await Plan(json, caller);
        DeactivateOnIdle();
        return new Outcome(problems, 0);
    }

    public Task<PackImportView?> Get()
    {
        if (State.Status is PackImportStatus.None)
        {
            DeactivateOnIdle();
            return Task.FromResult<PackImportView?>(null);
        }
        return Task.FromResult<PackImportView?>(new PackImportView
        {
            Id = Job,
            Status = State.Status,
            Strategy = State.Strategy,
            StepsDone = State.StepsDone,
            Steps = State.Steps,
            Items = State.Items,
            NotInPack = State.NotInPack,
            Failure = State.Failure,
        });
    }

    public async Task<JobProgress?> Follow(JobProgress? seen)
    {
        if (seen is not null)
        {
            await WaitForChange(() => seen != Progress(), FollowLimits.LongestWait, services.Clock);
        }
        return HasFailed ? seen : Progress();
    }

    public async Task Drain()
    {
        await Resume();
        if (State.Status is PackImportStatus.Running)
        {
            throw new OrleansException($"{this.GetGrainId()} could not go on; it tries again.");
        }
    }

    private JobProgress? Progress()
    {
        if (State.Status is PackImportStatus.None)
        {
            DeactivateOnIdle();
            return null;
        }
        var status = State.Status switch
        {
            PackImportStatus.Done => JobStatus.Done,
            PackImportStatus.Failed => JobStatus.Failed,
            _ => JobStatus.Running,
        };
        return new JobProgress(status, State.StepsDone, State.Steps);
    }

    /// <summary>An import delivers nothing but its steps, and what it brought is gone when it ends.</summary>
    public Task ForgetDelivered() => Task.CompletedTask;

    private async Task<(PackPlan? Plan, ImmutableArray<Problem> Problems)> Plan(string json, Caller caller)
    {
        if (Encoding.UTF8.GetByteCount(json) > services.Settings.MaxPackBytes)
        {
            return (null, [new Problem(ProblemCodes.PackTooLarge, null, $"A pack has at most {services.Settings.MaxPackBytes / 1024} kB. Split it into several strategies.")]);
        }
        var (faults, hasItsForm) = PackSchema.Check(json);
        if (faults.Any(f => f.Field == "format") || !hasItsForm)
        {
            return (null, Most([.. faults.Select(f => f.Field == "format" ? f with { Code = ProblemCodes.PackFormat, Message = $"This version reads packs of format {PackDocument.CurrentFormat} only." } : f)]));
        }
        PackDocument document;
        try
        {
            document = PackJson.Read(json);
        }
        catch (JsonException e)
        {
            return (null, Most(faults.IsEmpty ? [new Problem(ProblemCodes.Format, e.Path?.TrimStart('$').TrimStart('.'), "This value is too large, or not what the format asks for.")] : faults));
        }
        var grains = new CallerGrains(GrainFactory, caller);
        if (await grains.CallTenant<ICouncilGrain, Task<CouncilView?>>(grain => grain.Get()) is not { } council)
        {
            return (null, [Problem.NotFound("council")]);
        }
        var plan = PackPlan.Of(document, Tenant.Value);
        var loaded = await grains.Call<IStrategyGrain, Task<StrategyView?>>(plan.Strategy, grain => grain.Get());
        var problems = PackRules.Check(plan, council, loaded, DateOnly.FromDateTime(services.Clock.GetUtcNow().UtcDateTime));
        problems = [.. problems, .. await FindOthersObjectives(plan, grains), .. await FindMisfits(plan, grains)];
        if (loaded is { ImportInProgress: true })
        {
            problems = problems.Add(ImportRefusal.InProgress);
        }
        // A text that is too long breaks both; it is said once.
        problems = faults.AddRange(problems.Where(p => !faults.Any(f => f.Code == p.Code && f.Field == p.Field)));
        return problems.IsEmpty ? (plan, []) : (null, Most(problems));
    }

    private static ImmutableArray<Problem> Most(ImmutableArray<Problem> problems) => problems.Length <= MostProblems
        ? problems
        : [.. problems[..MostProblems], new Problem(ProblemCodes.LimitReached, null, $"These are the first {MostProblems} of {problems.Length} problems. Mend them and check the pack again.")];

    /// <summary>A name in the form of an id may be that of any objective; one of another strategy stays there.</summary>
    private static async Task<ImmutableArray<Problem>> FindOthersObjectives(PackPlan plan, CallerGrains grains)
    {
        var views = await Task.WhenAll(plan.Objectives.Select(objective => PackPlan.IsId(objective.Objective.Ref)
            ? grains.Call<IObjectiveGrain, Task<ObjectiveView?>>(objective.Id, grain => grain.Get())
            : Task.FromResult<ObjectiveView?>(null)));
        return
        [
            .. views.Index().Where(view => view.Item is { } found && found.Strategy != plan.Strategy)
                .Select(view => new Problem(ProblemCodes.Duplicate, $"objectives[{view.Index}].id", "This is the id of an objective of another strategy. Give the pack's objective an id of its own.")),
        ];
    }

    /// <summary>Groups that the pack takes out of a breakdown although figures that stay are of them, and kinds that figures that stay do not fit.</summary>
    private static async Task<ImmutableArray<Problem>> FindMisfits(PackPlan plan, CallerGrains grains)
    {
        var views = await Task.WhenAll(plan.Metrics.Select(metric => grains.Call<IMetricGrain, Task<MetricView?>>(metric.Id, grain => grain.Get(new RagRule()))));
        var problems = ImmutableArray.CreateBuilder<Problem>();
        for (var i = 0; i < views.Length; i++)
        {
            if (views[i] is not { } view)
            {
                continue;
            }
            var metric = plan.Metrics[i].Metric;
            // The pack's own figures of a period are replaced by those that it has now.
            Observation[] kept = [.. view.Observations.Select(shown => shown.Observation)
                .Where(observation => observation.FromPack is null || metric.Observations.All(entry => entry.Period != observation.Entry.Period))];
            var lost = kept.SelectMany(observation => observation.Entry.Figures).Select(figures => figures.Group).Distinct(StringComparer.Ordinal)
                .Where(group => group != Breakdown.All && metric.Details.Breakdown?.Groups.Any(g => g.Key == group) != true);
            problems.AddRange(lost.Select(group => new Problem(ProblemCodes.UnknownGroup, $"metrics[{i}].breakdown.groups", $"Group '{group}' has figures and cannot be taken out.")));
            problems.AddRange(MetricRules.CheckKind(view.Details, metric.Details, kept).Select(problem => problem.Under($"metrics[{i}]")));
        }
        return problems.ToImmutable();
    }

    private Task Resume()
    {
        if (_run.IsCompleted && State.Status is PackImportStatus.Running)
        {
            _run = RunToEnd();
        }
        return _run;
    }

    private async Task RunToEnd()
    {
        try
        {
            if (State.StepsDone < State.Steps)
            {
                var plan = PackPlan.Of(PackJson.Read(text.State.Read()), Tenant.Value);
                while (State.StepsDone < plan.Steps)
                {
                    try
                    {
                        await Save(await Step(plan, State.StepsDone));
                    }
                    catch (Exception e) when (!HasFailed && CodeOf(e) is { } code)
                    {
                        await Fail(plan, code, e);
                        return;
                    }
                }
            }
            await End(State with { Status = PackImportStatus.Done });
        }
#pragma warning disable CA1031 // whatever went wrong, the job stays and is taken up again
        catch (Exception e)
#pragma warning restore CA1031
        {
            services.Log.LogWarning(e, "Import {Job} stopped at a step and will be taken up again", this.GetGrainId());
            if (!HasFailed)
            {
                ResumeAfter(services.Settings.RetryAfter);
            }
        }
    }

    /// <summary>The code of what will be refused however often it is tried; null for what may pass.</summary>
    private static string? CodeOf(Exception exception) => (exception as ICodedFault ?? exception.InnerException as ICodedFault)?.Code;

    /// <summary>The step will never be taken: the strategy is set free, and the job says where it ended and why.</summary>
    private async Task Fail(PackPlan plan, string code, Exception exception)
    {
        services.Log.LogWarning(exception, "Import {Job} failed at step {Step} with {Code}", this.GetGrainId(), State.StepsDone, code);
        await Grains.Call<IStrategyGrain, Task>(plan.Strategy, grain => grain.AbandonImport(Job));
        await End(State with
        {
            Status = PackImportStatus.Failed,
            Failure = new Problem(code, plan.PathOf(State.StepsDone), "This part of the pack could not be stored. What was done before it stays; correct the pack and import it again."),
        });
    }

    /// <summary>The text goes before the job says that it is over, since nobody looks after a job that is.</summary>
    private async Task End(PackImportState end)
    {
        await EndOnFailure(text.ClearStateAsync);
        await Save(end);
    }

    private void ResumeAfter(TimeSpan due)
    {
        if (_retry is null)
        {
            _retry = this.RegisterGrainTimer(_ => Resume(), new GrainTimerCreationOptions(due, Timeout.InfiniteTimeSpan) { KeepAlive = true });
        }
        else
        {
            _retry.Change(due, Timeout.InfiniteTimeSpan);
        }
    }

    private async Task<PackImportState> Step(PackPlan plan, int step)
    {
        var (document, grains, state) = (plan.Document, Grains, State with { StepsDone = step + 1 });
        if (step == 0)
        {
            var brought = document.Council ?? new PackCouncil();
            var adopted = await grains.CallTenant<ICouncilGrain, Task<Outcome>>(grain => grain.Adopt(brought.GovernanceBodies, [], brought.OwnCharacteristics));
            if (!adopted.Done)
            {
                throw new ImportRefusedException(adopted.Problems[0].Code, adopted.Problems[0].Message);
            }
            return state with { NotInPack = await FindNotInPack(plan, grains) };
        }
        if (step == 1)
        {
            var outcome = await grains.Call<IStrategyGrain, Task<ImportOutcome>>(plan.Strategy,
                grain => grain.BeginImport(document.Id, document.Strategy.ToDetails(document.Source), document.Strategy.SignOffs, document.Revision, Job));
            return state with { Items = state.Items.Add(new ImportedItem(plan.PathOf(step), document.Id, outcome)) };
        }
        var index = step - 2;
        if (index < plan.Metrics.Length)
        {
            var (id, metric) = plan.Metrics[index];
            var outcome = await grains.Call<IMetricGrain, Task<ImportOutcome>>(id, grain => grain.Import(metric, Job));
            return state with { Items = state.Items.Add(new ImportedItem(plan.PathOf(step), metric.Ref, outcome)) };
        }
        index -= plan.Metrics.Length;
        if (index < plan.Objectives.Length)
        {
            var (id, objective) = plan.Objectives[index];
            var outcome = await grains.Call<IObjectiveGrain, Task<ImportOutcome>>(id, grain => grain.Import(objective, Job));
            return state with { Items = state.Items.Add(new ImportedItem(plan.PathOf(step), objective.Ref, outcome)) };
        }
        await grains.Call<IStrategyGrain, Task>(plan.Strategy, grain => grain.FinishImport([.. plan.Objectives.Select(o => o.Id)], [.. plan.Metrics.Select(m => m.Id)], Job));
        return state;
    }

    /// <summary>What is there and this revision no longer names; it is kept, and said.</summary>
    private static async Task<ImmutableArray<string>> FindNotInPack(PackPlan plan, CallerGrains grains)
    {
        if (await grains.Call<IStrategyGrain, Task<StrategyView?>>(plan.Strategy, grain => grain.Get()) is not { PackRevision: > 0 } strategy)
        {
            return [];
        }
        var missing = ImmutableArray.CreateBuilder<string>();
        foreach (var id in strategy.Metrics.Except(plan.Metrics.Select(m => m.Id)))
        {
            if (await grains.Call<IMetricGrain, Task<MetricView?>>(id, grain => grain.Get(new RagRule())) is { } metric && PackPlan.MetricId(plan.Strategy, metric.Ref) == id)
            {
                missing.Add($"metric {metric.Ref}");
            }
        }
        var planned = plan.Objectives.ToDictionary(o => o.Id, o => o.Objective);
        foreach (var id in strategy.Objectives)
        {
            if (await grains.Call<IObjectiveGrain, Task<ObjectiveView?>>(id, grain => grain.Get()) is not { } objective)
            {
                continue;
            }
            if (!planned.TryGetValue(id, out var imported))
            {
                missing.Add($"objective {objective.Ref}");
                continue;
            }
            missing.AddRange(objective.Actions.Where(a => imported.Actions.All(i => i.Id != a.Id)).Select(a => $"action {objective.Ref}/{a.Ref}"));
        }
        return missing.ToImmutable();
    }
}
