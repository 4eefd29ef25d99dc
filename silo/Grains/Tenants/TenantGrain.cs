using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Storage;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Validation;

using Microsoft.Extensions.Logging;

namespace EqualityCloud.Grains.Tenants;

/// <remarks>
/// A deletion runs in steps that each may be repeated: shut the doors, deliver what is owed, count, remove, look again, write the certificate. A crash
/// in between leaves the record at "deleting", which the sweeper finds.
/// </remarks>
internal sealed class TenantGrain(
    [PersistentState("tenant")] IPersistentState<TenantState> store, DurableServices services, ITenantStates states, IArchiveFiles archives)
    : DurableGrain<TenantState>(store, services), ITenantGrain, IRemindable
{
    private const string What = "tenant";
    private const string DeletionReminder = "deletion";

    private Task _removal = Task.CompletedTask;
    private IGrainTimer? _retry;

    private TenantId Tenant => new(Id);

    private bool ByPlatform => Caller.Tenant == TenantId.Platform;

    private bool ByItsOwn => Caller.Tenant == Tenant;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        if (State.Status is TenantStatus.Deleting)
        {
            RemoveAfter(TimeSpan.Zero);
        }
    }

    public Task<TenantView?> Get()
    {
        var admitted = (ByPlatform && Caller.May(Permissions.ManageTenants)) || ByItsOwn;
        return Task.FromResult(IsThere() && admitted ? View() : null);
    }

    public Task<TenantStatus> Status()
    {
        IsThere();
        return Task.FromResult(Caller.Kind is CallerKind.System ? State.Status : TenantStatus.None);
    }

    public Task<Outcome> Create(TenantDetails details, string onboardedBy) => Caller.Kind is not CallerKind.System
        ? Task.FromResult(Refuse(Problem.NotFound(What)))
        : Write(new WriteRule(What, Permissions.ManageTenants, WriteKind.Create), new WriteRequest(), state => Next(
            state with { Details = details, Status = TenantStatus.Active, OnboardedAt = Now }, "tenant.onboarded", ("name", details.Name), ("code", details.Code), ("by", onboardedBy)));

    public Task<Outcome> InviteAdministrator(InvitationDraft draft)
    {
        if (!ByPlatform || !IsThere())
        {
            return Task.FromResult(Refuse(Problem.NotFound(What)));
        }
        return Caller.May(Permissions.ManageTenants)
            ? new CallerGrains(GrainFactory, Caller.System(Tenant) with { Actor = Caller.Actor }).CallTenant<IMembersGrain, Task<Outcome>>(members => members.InviteFirst(draft))
            : Task.FromResult(Refuse(new Problem(ProblemCodes.Forbidden, null, "Only the platform's administrators invite a tenant's first administrator.")));
    }

    public Task<Outcome> Suspend(string reason, WriteRequest request) => OfPlatform(request, state =>
    {
        var checks = new Checks();
        checks.Required(reason, "reason", Limits.Title);
        checks.If(state.Status is not TenantStatus.Active, ProblemCodes.Transition, "status", "Only an active tenant can be suspended.");
        return checks.Problems.IsEmpty
            ? Next(state with { Status = TenantStatus.Suspended, SuspendedBecause = reason.Trim() }, "tenant.suspended", ("reason", reason.Trim()))
            : Change<TenantState>.Refuse(checks.Problems);
    });

    public Task<Outcome> Resume(WriteRequest request) => OfPlatform(request, state => state.Status is TenantStatus.Suspended
        ? Next(state with { Status = TenantStatus.Active, SuspendedBecause = null }, "tenant.resumed")
        : Change<TenantState>.Refuse(new Problem(ProblemCodes.Transition, null, "The tenant is not suspended.")));

    public async Task<Outcome> RequestDeletion(WriteRequest request)
    {
        var deletion = new PlannedDeletion(Caller.Actor, Now, Now + Services.Settings.DeletionGrace);
        if (ByItsOwn && State.Exists && Caller.May(Permissions.DeleteTenant))
        {
            // The reminder goes first: a tick without a request does nothing, a request without a tick is never done.
            await this.RegisterOrUpdateReminder(DeletionReminder, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));
        }
        var outcome = await OfItsOwn(request, state => state switch
        {
            { Deletion: not null } => Change<TenantState>.Nothing(),
            { Status: TenantStatus.Active } => Next(state with { Deletion = deletion }, "tenant.deletion-requested", ("due", deletion.Due.ToString("O"))),
            _ => Change<TenantState>.Refuse(new Problem(ProblemCodes.Transition, null, "Only an active tenant can be deleted.")),
        });
        if (outcome.Done && IsDue())
        {
            await BeginRemoval();
        }
        return outcome;
    }

    public Task<Outcome> CancelDeletion(WriteRequest request) => OfItsOwn(request, state => state switch
    {
        { Status: TenantStatus.Deleting or TenantStatus.Deleted } => Change<TenantState>.Refuse(new Problem(ProblemCodes.Transition, null, "The grace period is over and the removal has begun.")),
        { Deletion: null } => Change<TenantState>.Nothing(),
        _ => Next(state with { Deletion = null }, "tenant.deletion-cancelled"),
    });

    /// <summary>Ticks can be late, early or doubled, so the stored date decides and not the tick.</summary>
    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        if (State is { Deletion: null } or { Status: TenantStatus.Deleted })
        {
            await ForgetReminder();
        }
        else if (IsDue())
        {
            await BeginRemoval();
        }
    }

    public override async Task Drain()
    {
        // The removal itself asks the sweeper, so the sweeper must not wait for the removal.
        Remove();
        await base.Drain();
    }

    private Change<TenantState> Next(TenantState next, string @event, params (string Name, string? Value)[] values) => new()
    {
        Next = next,
        Owes = version => [Trail.Line(@event, $"{What}/{Id:N}", version, values)],
    };

    private Task<Outcome> OfPlatform(WriteRequest request, Func<TenantState, Change<TenantState>> transition) => ByPlatform
        ? Write(new WriteRule(What, Permissions.ManageTenants, WriteKind.Edit), request, state => InBothTrails(transition(state)))
        : Task.FromResult(Refuse(Problem.NotFound(What)));

    private Task<Outcome> OfItsOwn(WriteRequest request, Func<TenantState, Change<TenantState>> transition) => ByItsOwn
        ? Write(new WriteRule(What, Permissions.DeleteTenant, WriteKind.Append), request, state => InBothTrails(transition(state)))
        : Task.FromResult(Refuse(Problem.NotFound(What)));

    /// <summary>What somebody decided stands in the platform's trail and in the tenant's own.</summary>
    private Change<TenantState> InBothTrails(Change<TenantState> change) => change with
    {
        Owes = version => [.. change.Owes(version).SelectMany(line => new[] { line, new OutboxMessage.AuditOf(Id, (OutboxMessage.Audit)line) })],
    };

    private bool IsDue() => State is { Status: TenantStatus.Active or TenantStatus.Suspended, Deletion: { } deletion } && deletion.Due <= Now;

    private async Task BeginRemoval()
    {
        var (deletion, now) = (State.Deletion!, Now);
        await Write(new WriteRule(What, Permissions.None, WriteKind.Append), new WriteRequest(), state => Next(
            state with
            {
                Status = TenantStatus.Deleting,
                Certificate = new DeletionCertificate { RequestedBy = deletion.RequestedBy, RequestedAt = deletion.RequestedAt, StartedAt = now },
            },
            "tenant.deletion-started"));
        Remove();
    }

    private void Remove()
    {
        if (_removal.IsCompleted && State.Status is TenantStatus.Deleting)
        {
            _removal = RemoveToEnd();
        }
    }

    private async Task RemoveToEnd()
    {
        try
        {
            await Task.Delay(Services.Settings.DoorsShutAfter, Services.Clock);
            // Deliveries that are under way would otherwise bring back what was just removed.
            await new CallerGrains(GrainFactory, Caller.System(TenantId.Platform)).CallKey<IOutboxSweeperGrain, Task<int>>(IOutboxSweeperGrain.Key, sweeper => sweeper.Sweep());
            var removal = new TenantRemoval(states, Tenant);
            var certificate = State.Certificate!;
            if (certificate.States.IsEmpty)
            {
                // Counted before anything goes, and kept, so that a removal that breaks off certifies the same numbers.
                certificate = certificate with { States = await removal.Count(), Archives = archives.RemoveAll(Tenant) };
                await Save(State with { Certificate = certificate });
            }
            await removal.LeaveBenchmarks(GrainFactory);
            await new TenantPrincipals(GrainFactory, Tenant).Leave();
            await removal.Remove();
            archives.RemoveAll(Tenant);
            await ForgetReminder();
            var total = certificate.States.Values.Sum();
            await Write(new WriteRule(What, Permissions.None, WriteKind.Append), new WriteRequest(), state => Next(
                state with { Status = TenantStatus.Deleted, Deletion = null, Certificate = certificate with { CompletedAt = Now } },
                "tenant.deleted", ("states", total.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        }
#pragma warning disable CA1031 // whatever went wrong, the removal stays and is taken up again
        catch (Exception e)
#pragma warning restore CA1031
        {
            Services.Log.LogWarning(e, "The removal of tenant {Tenant} stopped and will be taken up again", Id);
            if (!HasFailed)
            {
                RemoveAfter(Services.Settings.RetryAfter);
            }
        }
    }

    private async Task ForgetReminder()
    {
        if (await this.GetReminder(DeletionReminder) is { } reminder)
        {
            await this.UnregisterReminder(reminder);
        }
    }

    private void RemoveAfter(TimeSpan due)
    {
        if (_retry is null)
        {
            _retry = this.RegisterGrainTimer(_ => { Remove(); return Task.CompletedTask; }, new GrainTimerCreationOptions(due, Timeout.InfiniteTimeSpan) { KeepAlive = true });
        }
        else
        {
            _retry.Change(due, Timeout.InfiniteTimeSpan);
        }
    }

    private TenantView View() => new()
    {
        Id = Id,
        Version = State.Envelope.Version,
        Details = State.Details,
        Status = State.Status,
        OnboardedAt = State.OnboardedAt,
        SuspendedBecause = State.SuspendedBecause,
        Deletion = State.Deletion,
        Certificate = State.Certificate,
    };
}
