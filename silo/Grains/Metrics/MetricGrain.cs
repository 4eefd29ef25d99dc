using System.Collections.Immutable;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Indicators;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Benchmarks;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Indicators;
using EqualityCloud.Grains.Packs;
using EqualityCloud.Grains.Validation;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Series;
using EqualityCloud.Statistics.Targets;

using ExpectedValue = EqualityCloud.Contracts.Metrics.ExpectedValue;
using Target = EqualityCloud.Contracts.Metrics.Target;

namespace EqualityCloud.Grains.Metrics;

internal sealed class MetricGrain([PersistentState("metric")] IPersistentState<MetricState> store, DurableServices services)
    : DurableGrain<MetricState>(store, services), IMetricGrain
{
    private const string What = "metric";
    private const int AskedAtOnce = 16;

    private readonly ViewCache<MetricState, MetricView> _views = new();
    private readonly MetricFigures _figures = new();
    private bool _isLookedAt;

    public Task<MetricView?> Get(RagRule rule)
    {
        if (!IsThere())
        {
            return Task.FromResult<MetricView?>(null);
        }
        _isLookedAt = true;
        return Task.FromResult<MetricView?>(_views.Get(State, Today, rule, () => View(rule)));
    }

    public Task<ObservationView?> Observed(Period period) => Task.FromResult(
        IsThere() && State.Observations.FirstOrDefault(observation => observation.Entry.Period == period) is { } found ? _figures.One(State.Details, found).View : null);

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

    public async Task<Outcome> CreateFrom(string reference, IndicatorReference indicator, MetricWording wording, WriteRequest request)
    {
        if (!Caller.May(Permissions.EditStrategies))
        {
            return Refuse(new Problem(ProblemCodes.Forbidden, null, "Your role does not let you make a metric. Ask your strategy lead."));
        }
        var found = await new CallerGrains(GrainFactory, Caller).CallTenant<IIndicatorsGrain, Task<CatalogueIndicator?>>(grain => grain.Find(indicator.Id, indicator.Version));
        return found is null
            ? Refuse(new Problem(ProblemCodes.Unknown, "indicator", $"There is no indicator '{indicator.Id}' of version {indicator.Version}."))
            : await Create(reference, IndicatorMetrics.Of(found, wording), request);
    }

    public Task<Outcome> Edit(MetricDetails details, WriteRequest request) =>
        Change(Permissions.EditStrategies, WriteKind.Edit, request, state => MetricChanges.Edit(Id, state, details, Caller.Actor, Now));

    public Task<Outcome> Record(ObservationEntry entry, WriteRequest request) =>
        ChangeFigures(request, state => MetricChanges.Record(Id, state, entry, Caller.Actor, Now));

    public async Task<Outcome> ConsentToBenchmarks(Period period, string statement, WriteRequest request)
    {
        var authority = await ContributorAuthority.Of(GrainFactory, Caller.Tenant);
        return await Write(new WriteRule(What, Permissions.Contribute, WriteKind.Append), request,
            state => MetricContributions.Consent(Id, state, period, statement, authority, Caller, Now, Policy));
    }

    public Task<Outcome> WithdrawFromBenchmarks(Period period, WriteRequest request) =>
        Write(new WriteRule(What, Permissions.Contribute, WriteKind.Append), request, state => MetricContributions.Withdraw(Id, state, period, Caller, Now));

    public async Task LeaveBenchmarks()
    {
        foreach (var consent in State.Consents)
        {
            await WithdrawFromBenchmarks(consent.Period, new WriteRequest());
        }
        await Drain();
    }

    public Task<Outcome> Withdraw(Period period, string note, WriteRequest request) =>
        ChangeFigures(request, state => MetricChanges.Withdraw(Id, state, period, note, Caller.Actor, Now));

    public Task<ExpectedValue?> ExpectedOn(string target, DateOnly day) =>
        Task.FromResult(Find(target) is { } found ? MetricTrack.ExpectedOn(_figures.MeasureOf(State.Details), State.Details, found, day) : null);

    public Task<ProjectionResult?> Project(DateOnly day) =>
        Task.FromResult(IsThere() ? MetricTrends.Project(_figures.MeasureOf(State.Details), Series(null), day) : null);

    public Task<ProjectionResult?> ProjectTarget(string target)
    {
        var measure = _figures.MeasureOf(State.Details);
        return Task.FromResult(Find(target) is { } found ? MetricTrends.ProjectTarget(measure, Series(found.Group), found, MetricTrack.PathOf(measure, State.Details, found)) : null);
    }

    public Task<RunChartResult?> RunChart() =>
        Task.FromResult(IsThere() ? MetricTrends.Chart(_figures.MeasureOf(State.Details), Series(null)) : null);

    public Task<ImportOutcome> Import(ImportedMetric imported, Guid job) => ImportOnce(
        job, state => MetricChanges.Import(Id, state, imported, Caller.Actor, Now), state => state with { Strategy = imported.Strategy ?? state.Strategy });

    public Task<Outcome> Swap(ObservationSwap swap, Guid job) =>
        Write(new WriteRule(What, Permissions.RecordObservations, WriteKind.Append), new WriteRequest(), state => ObservationChanges.Swap(Id, state, swap, job, Caller.Actor, Now));

    public Task<Outcome> Make(MetricMaking making, Guid job) =>
        Write(new WriteRule(What, Permissions.EditStrategies, State.Exists ? WriteKind.Append : WriteKind.Create), new WriteRequest(), state => MetricChanges.Make(Id, state, making));

    public async Task<Outcome> Unmake(MetricMaking making, Guid job) => State.Exists
        ? await Write(new WriteRule(What, Permissions.EditStrategies, WriteKind.Append), new WriteRequest(), state => MetricChanges.Unmake(Id, state, making))
        : new Outcome([], State.Envelope.Version, Id);

    public Task Deliver(Delivery delivery) =>
        Take(delivery, static (state, entry) => entry.Message is OutboxMessage.MetricUsed used ? MetricChanges.Use(state, used) : state);

    /// <summary>A write of figures: by whoever may report on all, sees to the metric's figures, or may report on an objective or action that the metric is of.</summary>
    private async Task<Outcome> ChangeFigures(WriteRequest request, Func<MetricState, Change<MetricState>> change)
    {
        var may = await MayReport();
        var outcome = await Change(Permissions.RecordObservations, WriteKind.Append, request, state => may
            ? change(state)
            : Change<MetricState>.Refuse(new Problem(ProblemCodes.Forbidden, null, "You hold none of the roles that report on what this metric measures. Ask an administrator who holds which role.")));
        ForgetViews();
        return outcome;
    }

    /// <summary>
    /// After a write nobody is given the old view again. Its figures serve the next view, but they are several times as large as what is stored: where nobody has
    /// looked since the write before, they go, too.
    /// </summary>
    private void ForgetViews()
    {
        _views.Forget();
        if (!_isLookedAt)
        {
            _figures.Forget();
        }
        _isLookedAt = false;
    }

    private async Task<bool> MayReport()
    {
        if (Caller.MayReportFor(State.Details.Owner is { } owner ? [owner] : []))
        {
            return true;
        }
        var grains = new CallerGrains(GrainFactory, Caller);
        foreach (var together in State.UsedBy.Chunk(AskedAtOnce))
        {
            if ((await Task.WhenAll(together.Select(use => grains.Call<IObjectiveGrain, Task<bool>>(use.Objective, grain => grain.MayReport(use.Itself, use.Actions))))).Contains(true))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A write that waits for the end of an import of the strategy whose pack brought the metric.</summary>
    private async Task<Outcome> Change(Permissions needs, WriteKind kind, WriteRequest request, Func<MetricState, Change<MetricState>> change)
    {
        var importing = State.Strategy is { } strategy && Caller.May(needs)
            && await new CallerGrains(GrainFactory, Caller).Call<IStrategyGrain, Task<bool>>(strategy, static grain => grain.IsImporting());
        return await Write(new WriteRule(What, needs, kind), request, state => importing ? Change<MetricState>.Refuse(ImportRefusal.InProgress) : change(state));
    }

    private DisclosurePolicy Policy => Services.Settings.Disclosure.Policy;

    private Target? Find(string target) => IsThere() ? State.Details.Targets.FirstOrDefault(t => t.Key == target) : null;

    private DatedValue[] Series(string? group) =>
        MetricSeries.WithBaseline(_figures.MeasureOf(State.Details), State.Details.Baseline, _figures.Of(State), group, Today);

    private MetricView View(RagRule rule)
    {
        var state = State;
        var measure = _figures.MeasureOf(state.Details);
        var observations = _figures.Of(state);
        ImmutableArray<TargetView> targets = [.. state.Details.Targets.Select(target => MetricTrack.Judge(measure, state.Details, target, observations, rule, Today))];
        var age = FigureAge.Of(observations.IsEmpty ? null : observations[0].Observation.Entry.Period.End, measure.EveryMonths, Today);
        return new MetricView
        {
            Id = Id,
            Version = state.Envelope.Version,
            Ref = state.Ref,
            Details = state.Details,
            Observations = [.. observations.Select(observation => observation.View)],
            Baseline = state.Details.Baseline is { } baseline ? FigureViews.Result(measure, measure.Headline(baseline.Figures)) : null,
            Targets = targets,
            Status = MetricTrack.Overall(targets),
            UsedBy = state.UsedBy,
            Consents = state.Consents,
            Staleness = new Staleness(age.IsStale, age.Months, age.Sentence, age.Rule, age.IsDue, age.DueBy),
            WithdrawnConsents = state.WithdrawnConsents,
            Contributable = MetricContributions.Contributable(state, Policy),
            Withdrawn = state.Withdrawn,
            IsComposition = measure.IsComposition,
        };
    }
}
