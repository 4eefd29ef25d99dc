using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Jobs;
using EqualityCloud.Contracts.PublicFigures;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;

using Microsoft.Extensions.Logging;

namespace EqualityCloud.Grains.Imports;

/// <remarks>Every step does the same when it is done twice, so progress is written every few pages only: whatever dies, the sweeper goes on from there.</remarks>
internal sealed class ImportGrain(
    [PersistentState("import")] IPersistentState<ImportState> store,
    [PersistentState("import-report")] IPersistentState<ImportReport> report,
    DurableServices services) : StoredGrain<ImportState>(store), IImportGrain, IRemindable
{
    private const int MostPages = 2_000;
    private const int MostRowsOnAPage = 500;
    private const int LongestName = 200;
    private const int PagesBetweenWrites = 8;
    private const string AgeReminder = "age";

    private Task _run = Task.CompletedTask;
    private IGrainTimer? _retry;
    private int _pagesDone;
    private ImportReport? _reported;

    private Guid Job => TenantKey.IdOf(this.GetPrimaryKeyString());

    private TenantId Tenant => TenantKey.TenantOf(this.GetPrimaryKeyString());

    private Caller Caller => RequestContext.Get(Caller.ContextKey) as Caller ?? Caller.System(Tenant);

    /// <summary>The import acts for whoever decided last, also after a restart, when nobody calls.</summary>
    private CallerGrains Grains => new(GrainFactory, Caller.System(Tenant) with { Actor = State.Actor });

    /// <summary>What an earlier activation left in the middle goes on as soon as anybody asks about it.</summary>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        if (State.HasPendingOutbox)
        {
            ResumeAfter(TimeSpan.Zero);
        }
        await RemindOfAgeAgain();
    }

    public async Task<Outcome> Open(ImportHeader header)
    {
        if (Refusal(header.Format) is { } refusal)
        {
            return Refuse(refusal);
        }
        // An upload that broke off is begun anew by a retry with its key.
        if (State.Status is not (ImportStatus.None or ImportStatus.Uploading))
        {
            return Outcome.Refused(State.Version, new Problem(ProblemCodes.KeyReused, "idempotencyKey", "This idempotency key was used for another upload. Use a new key for each upload."));
        }
        if (State.Status is ImportStatus.Uploading)
        {
            await ClearPages();
        }
        // Before the state: a tick without an upload does nothing, an upload without a tick is never thrown away.
        await RemindOfAge();
        // Entered first: an index that names an upload that never came is passed over, an upload that no index names would never be found.
        var pushed = await Grains.CallTenant<IImportIndexGrain, Task<Guid?>>(grain => grain.Add(Job));
        var name = header.FileName is { Length: > LongestName } ? header.FileName[..LongestName] : header.FileName;
        await Save(new ImportState { Status = ImportStatus.Uploading, Version = 1, Actor = Caller.Actor, Header = header with { FileName = name }, At = services.Clock.GetUtcNow(), MakesMetrics = Caller.May(Permissions.EditStrategies) });
        if (pushed is { } old)
        {
            // What nobody decided about by now makes room. What a crash lets through here goes by its age.
            await Grains.Call<IImportGrain, Task>(old, static grain => grain.Expire());
        }
        return new Outcome([], State.Version, Job);
    }

    public async Task<Outcome> Stage(int first, ImmutableArray<ImmutableArray<ImportRow>> pages)
    {
        if (Decide(ImportStatus.Uploading) is { } refusal)
        {
            return refusal;
        }
        if (first < 0 || first + pages.Length > MostPages || pages.Length > IImportGrain.PagesAtOnce || pages.Any(rows => rows.Length > MostRowsOnAPage))
        {
            return Outcome.Refused(State.Version, new Problem(ProblemCodes.LimitReached, null, $"An import has at most {MostPages} pages of {MostRowsOnAPage} rows."));
        }
        await Task.WhenAll(pages.Select((rows, i) => Page(first + i, grain => grain.Stage(rows))));
        return new Outcome([], State.Version, Job);
    }

    public async Task<Outcome> Close(ImportFindings findings, int pages)
    {
        if (Decide(ImportStatus.Uploading) is { } refusal)
        {
            return refusal;
        }
        report.State = new ImportReport().With(findings);
        await EndOnFailure(report.WriteStateAsync);
        var faulty = report.State.Errors() > 0;
        await Move(State with { Status = faulty ? ImportStatus.Ready : ImportStatus.Checking, Pages = faulty ? 0 : Math.Min(pages, MostPages), PagesDone = 0 });
        return new Outcome([], State.Version, Job);
    }

    public Task<ImportView?> Get()
    {
        if (State.Status is ImportStatus.None)
        {
            DeactivateOnIdle();
            return Task.FromResult<ImportView?>(null);
        }
        return Task.FromResult<ImportView?>(new ImportView
        {
            Id = Job,
            Version = State.Version,
            Status = State.Status,
            Header = State.Header,
            Actor = State.Actor,
            At = State.At,
            Lines = report.State.Lines,
            Totals = report.State.Totals,
            Problems = report.State.Problems,
            Counts = report.State.Counts,
            Left = report.State.Left,
            Steps = State.Pages,
            StepsDone = StepsDone(),
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

    public Task<ImmutableArray<ImportItem>> Changes(int page) =>
        State.Status is ImportStatus.None || page < 0 || page >= State.Pages ? Task.FromResult(ImmutableArray<ImportItem>.Empty) : Page(page, grain => grain.Read());

    public async Task<Outcome> Accept(bool conflictsToo, WriteRequest request)
    {
        if (Decide(request, ImportStatus.Ready, ImportStatus.Running, ImportStatus.Done) is { } answered)
        {
            return answered;
        }
        if (report.State.Errors() is > 0 and var errors)
        {
            return Outcome.Refused(State.Version, new Problem("IMPORT_HAS_ERRORS", null, $"The file has {errors} errors. Mend them and upload it again; nothing of it is applied."));
        }
        if (report.State.Totals.NewMetrics is > 0 and var metrics && !Caller.May(Permissions.EditStrategies))
        {
            return Outcome.Refused(State.Version, new Problem(ProblemCodes.Forbidden, null, $"This import makes {metrics} metrics, and your role does not let you make any. Ask your strategy lead to accept it."));
        }
        if (report.State.Totals.Conflicts is > 0 and var conflicts && !conflictsToo)
        {
            return Outcome.Refused(State.Version, new Problem(ProblemCodes.Conflict, "conflictsToo",
                $"{conflicts} rows would overwrite what somebody changed since the file was exported. Look at them, then say that they are meant, or export again."));
        }
        await Note("import.accepted");
        await Move(State with { Status = ImportStatus.Running, PagesDone = 0, DecidedVersion = State.Version, Actor = Caller.Actor });
        return new Outcome([], State.Version, Job);
    }

    public async Task<Outcome> Undo(WriteRequest request)
    {
        if (Decide(request, ImportStatus.Done, ImportStatus.CheckingUndo, ImportStatus.Undoing, ImportStatus.Undone) is { } answered)
        {
            return answered;
        }
        report.State = report.State with { Left = [] };
        await EndOnFailure(report.WriteStateAsync);
        await Note("import.undo-asked");
        await Move(State with { Status = ImportStatus.CheckingUndo, PagesDone = 0, DecidedVersion = State.Version, Actor = Caller.Actor });
        return new Outcome([], State.Version, Job);
    }

    public async Task<Outcome> Discard(WriteRequest request)
    {
        if (Decide(request, ImportStatus.Ready, ImportStatus.Discarded) is { } answered)
        {
            return answered;
        }
        await ThrowAway(State.Version);
        return new Outcome([], State.Version, Job);
    }

    public async Task Expire()
    {
        if (State.Status is ImportStatus.Uploading or ImportStatus.Ready)
        {
            await Note("import.expired");
            await ThrowAway(State.DecidedVersion);
        }
        else if (State.Status is ImportStatus.None)
        {
            DeactivateOnIdle();
        }
    }

    /// <summary>Reminders do not move with a tenant from instance to instance.</summary>
    private async Task RemindOfAgeAgain()
    {
        if (State.Status is ImportStatus.Uploading or ImportStatus.Checking or ImportStatus.Ready && await this.GetReminder(AgeReminder) is null)
        {
            await RemindOfAge();
        }
    }

    private Task<IGrainReminder> RemindOfAge() => this.RegisterOrUpdateReminder(AgeReminder, services.Settings.UploadsKept, TimeSpan.FromDays(1));

    /// <summary>Ticks can be late, early or doubled, so what is stored decides and not the tick.</summary>
    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        var age = services.Clock.GetUtcNow() - State.At;
        if (age >= (State.Status is ImportStatus.Uploading ? services.Settings.UploadsKept : services.Settings.PreviewsKept))
        {
            await Expire();
        }
        if (State.Status is not (ImportStatus.Uploading or ImportStatus.Checking or ImportStatus.Ready) && await this.GetReminder(AgeReminder) is { } reminder)
        {
            await this.UnregisterReminder(reminder);
        }
    }

    /// <summary>An import delivers nothing but its steps: its lines of the trail are notes of their own.</summary>
    public Task ForgetDelivered() => Task.CompletedTask;

    public async Task Drain()
    {
        await Resume();
        if (State.HasPendingOutbox)
        {
            throw new OrleansException($"{this.GetGrainId()} could not go on; it tries again.");
        }
    }

    private JobProgress? Progress()
    {
        if (State.Status is ImportStatus.None)
        {
            DeactivateOnIdle();
            return null;
        }
        return new JobProgress(State.HasPendingOutbox || State.Status is ImportStatus.Uploading ? JobStatus.Running : JobStatus.Done, StepsDone(), State.Pages);
    }

    private int StepsDone() => State.HasPendingOutbox ? Math.Max(_pagesDone, State.PagesDone) : State.Pages;

    private Outcome Refuse(Problem problem)
    {
        if (State.Status is ImportStatus.None)
        {
            DeactivateOnIdle();
        }
        return Outcome.Refused(State.Version, problem);
    }

    /// <summary>What keeps the caller from importing such a file.</summary>
    private Problem? Refusal(ImportFormat format) =>
        !Caller.May(ImportPermissions.Of(format)) ? new Problem(ProblemCodes.Forbidden, null, "Your role does not let you import such files. Ask your strategy lead.")
        : format is ImportFormat.PublicPayGaps && Tenant != TenantId.Platform ? new Problem(ProblemCodes.Forbidden, null, "Public figures are loaded by the platform.")
        : null;

    /// <summary>A refusal where the caller may not decide or there is nothing to decide.</summary>
    private Outcome? Decide(ImportStatus wanted) =>
        State.Status is ImportStatus.None ? Refuse(Problem.NotFound("import"))
        : Refusal(State.Header.Format) is { } refusal ? Refuse(refusal)
        : State.Status != wanted ? Outcome.Refused(State.Version, new Problem(ProblemCodes.Transition, "status", $"This import is {Words(State.Status)}, so that cannot be done with it now."))
        : null;

    /// <summary>As above, for a decision about a version that was looked at; the same decision again is answered as it was.</summary>
    private Outcome? Decide(WriteRequest request, ImportStatus wanted, params ReadOnlySpan<ImportStatus> decided)
    {
        if (State.Status is not ImportStatus.None && Refusal(State.Header.Format) is null)
        {
            if (request.ExpectedVersion is null)
            {
                return Refuse(new Problem(ProblemCodes.Required, "version", "Say which version of the import you looked at."));
            }
            if (decided.Contains(State.Status) && request.ExpectedVersion == State.DecidedVersion)
            {
                return new Outcome([], State.Version, Job);
            }
            if (State.Status == wanted && request.ExpectedVersion != State.Version)
            {
                return Refuse(new Problem(ProblemCodes.Conflict, "version", $"The import went on since you looked (you have version {request.ExpectedVersion}, it is at {State.Version}). Look again."));
            }
        }
        return Decide(wanted);
    }

    private async Task Move(ImportState next)
    {
        _pagesDone = 0;
        await Save(next with { Version = State.Version + 1 });
        _ = Resume();
    }

    private async Task ThrowAway(int decided)
    {
        await ClearPages();
        await Move(State with { Status = ImportStatus.Discarded, Pages = 0, PagesDone = 0, DecidedVersion = decided });
    }

    /// <summary>Also those of an upload that broke off, of which nobody knows how many came.</summary>
    private async Task ClearPages()
    {
        for (var (first, any) = (0, true); any && first < MostPages; first += IImportGrain.PagesAtOnce)
        {
            var cleared = await Task.WhenAll(Enumerable.Range(first, IImportGrain.PagesAtOnce).Select(page => Page(page, grain => grain.Clear())));
            any = cleared.Any(had => had);
        }
    }

    private Task Resume()
    {
        if (_run.IsCompleted && State.HasPendingOutbox)
        {
            _run = RunToEnd();
        }
        return _run;
    }

    private async Task RunToEnd()
    {
        try
        {
            while (State.HasPendingOutbox)
            {
                await RunPhase();
            }
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

    /// <summary>All pages of the present status, from the first that is not known to be done.</summary>
    private async Task RunPhase()
    {
        var (phase, target) = (State.Status, Target());
        // Of checked pages the report knows how many it holds; going back would count them twice.
        var between = Math.Max(PagesBetweenWrites, target.PagesAtOnce);
        for (_pagesDone = phase is ImportStatus.Checking ? report.State.Pages : State.PagesDone; _pagesDone < State.Pages;)
        {
            var told = report.State;
            var steps = await Task.WhenAll(Enumerable.Range(_pagesDone, Math.Min(target.PagesAtOnce, State.Pages - _pagesDone)).Select(page => Step(phase, target, page)));
            report.State = steps.Aggregate(told, (before, step) => step(before));
            _pagesDone += steps.Length;
            TellFollowers();
            if (_pagesDone % between == 0 && _pagesDone < State.Pages)
            {
                await StoreProgress(phase);
            }
        }
        await StoreReport();
        if (State.Header is { Format: ImportFormat.PublicPayGaps, Year: { } year } && phase is ImportStatus.Running or ImportStatus.Undoing)
        {
            await Grains.CallKey<IPublicPayGapYearsGrain, Task>(IPublicPayGapYearsGrain.Key, grain => grain.Count(year));
        }
        await Save(State with { Status = After(phase), Version = State.Version + 1, PagesDone = 0 });
    }

    /// <summary>Of checked pages the report says how many there are, and that it is written is what counts; pages that left nothing change no report.</summary>
    private async Task StoreProgress(ImportStatus phase)
    {
        await StoreReport();
        if (phase is not ImportStatus.Checking)
        {
            await Save(State with { PagesDone = _pagesDone });
        }
    }

    /// <summary>Works on one page and answers what that does to the report.</summary>
    private async Task<Func<ImportReport, ImportReport>> Step(ImportStatus phase, ImportTarget target, int page)
    {
        if (phase is ImportStatus.Checking)
        {
            var staged = await Page(page, grain => grain.Staged());
            if (staged.Unchanged is { } known)
            {
                return told => told.Checked(staged.Items, known, []);
            }
            var found = await target.Check(staged.Rows);
            await Page(page, grain => grain.Store(found.Items, found.Problems.IsEmpty ? found.Unchanged : null));
            return told => told.Checked(found.Items, found.Unchanged, found.Problems);
        }
        var items = await Page(page, grain => grain.Read());
        var left = phase is ImportStatus.CheckingUndo ? await target.FindChanged(items) : await target.Swap(items, back: phase is ImportStatus.Undoing);
        if (left.IsEmpty)
        {
            return static told => told;
        }
        if (phase is ImportStatus.Running)
        {
            // What was not done must not be undone either.
            await Page(page, grain => grain.Store([.. items.Except(left.Select(l => l.Item))], unchanged: 0));
        }
        return told => told.Leaving([.. left.Select(l => l.Why).Where(why => !told.Left.Contains(why))]);
    }

    private ImportStatus After(ImportStatus phase) => phase switch
    {
        ImportStatus.Checking => ImportStatus.Ready,
        ImportStatus.Running => ImportStatus.Done,
        ImportStatus.CheckingUndo => report.State.Left.IsEmpty ? ImportStatus.Undoing : ImportStatus.Done,
        _ => ImportStatus.Undone,
    };

    /// <summary>Writes the report where it changed since it was written.</summary>
    private async Task StoreReport()
    {
        if (!ReferenceEquals(_reported, report.State))
        {
            await EndOnFailure(report.WriteStateAsync);
            _reported = report.State;
        }
    }

    private ImportTarget Target() => State.Header.Format switch
    {
        ImportFormat.ActionPlan => new PlanTarget(Grains, Job),
        ImportFormat.PublicPayGaps => new PublicPayGapTarget(Grains, State.Header.Year ?? throw new InvalidOperationException("Public figures without a year.")),
        _ => new MetricTarget(Grains, DateOnly.FromDateTime(services.Clock.GetUtcNow().UtcDateTime), Job, State.MakesMetrics),
    };

    private Task Note(string @event)
    {
        var values = ImmutableSortedDictionary<string, string>.Empty.Add("format", $"{State.Header.Format}").Add("lines", $"{report.State.Lines}");
        var grains = new CallerGrains(GrainFactory, Caller.System(Tenant) with { Actor = Caller.Actor });
        return grains.Call<IAuditNoteGrain, Task>(DerivedId.Of(Job, $"{@event}/{State.Version}"), grain => grain.Note(@event, $"import/{Job:N}", values));
    }

    private TTask Page<TTask>(int page, Func<IImportPageGrain, TTask> call) => Grains.CallKey(TenantKey.Page(this.GetPrimaryKeyString(), page), call);

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

    private static string Words(ImportStatus status) => status switch
    {
        ImportStatus.Uploading => "still being uploaded",
        ImportStatus.Checking => "still being checked",
        ImportStatus.Ready => "waiting to be accepted",
        ImportStatus.Running => "being applied",
        ImportStatus.Done => "applied",
        ImportStatus.CheckingUndo or ImportStatus.Undoing => "being undone",
        ImportStatus.Undone => "undone",
        _ => "thrown away",
    };
}
