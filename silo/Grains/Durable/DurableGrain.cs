using System.Collections.Immutable;

using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Packs;

using Microsoft.Extensions.Logging;

namespace EqualityCloud.Grains.Durable;

/// <summary>
/// A grain whose truth lies in storage: a change is one conditional write of the state together with its version, the answer and the deliveries
/// owed; these start when the write is durable, and when all are made the store is told so. The next write leaves them out of the state.
/// </summary>
internal abstract class DurableGrain<TState> : StoredGrain<TState>, IOutboxSender
    where TState : DurableState, new()
{
    private readonly DurableServices _services;
    private readonly OutboxLane _audit;
    private readonly OutboxLane _others;
    private readonly SenderMemory _senders;
    private IGrainTimer? _tidying;
    private TState? _settled;
    private Task<bool> _settling = Task.FromResult(true);

    protected DurableGrain(IPersistentState<TState> store, DurableServices services)
        : base(store)
    {
        _services = services;
        _senders = new(services.Outbox);
        _audit = new(static message => message is OutboxMessage.Audit, (entries, settles) => OutboxRoutes.SendAudit(GrainFactory, this.GetGrainId(), entries, settles));
        _others = new(static message => message is not OutboxMessage.Audit, (entries, _) => OutboxRoutes.SendOthers(GrainFactory, this.GetGrainId(), entries));
    }

    protected DurableServices Services => _services;

    /// <summary>Whether a later write may be left to take out of the record what was delivered; what is written once takes it out itself.</summary>
    protected virtual bool IsWrittenAgain => true;

    protected Guid Id => TenantKey.IdOf(this.GetPrimaryKeyString());

    protected DateOnly Today => DateOnly.FromDateTime(_services.Clock.GetUtcNow().UtcDateTime);

    /// <summary>Who made the call that runs; the product itself where none did.</summary>
    protected Caller Caller => RequestContext.Get(Caller.ContextKey) as Caller ?? Caller.System(TenantKey.TenantOf(this.GetPrimaryKeyString()));

    protected DateTimeOffset Now => _services.Clock.GetUtcNow();

    /// <summary>What an earlier activation could not deliver goes out as soon as anybody calls, not only when the sweeper comes.</summary>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        if (State.HasPendingOutbox)
        {
            TidyAfter(TimeSpan.Zero);
        }
        return Task.CompletedTask;
    }

    public virtual async Task Drain()
    {
        var delivering = TryDeliver();
        if (!delivering.IsCompleted)
        {
            // Whoever drains waits for the trail, and many may be drained one after the other.
            await OutboxRoutes.HurryAudit(GrainFactory, this.GetGrainId());
        }
        if (!await delivering)
        {
            throw new OrleansException($"{this.GetGrainId()} could not deliver all that it owes; it goes on trying.");
        }
        await StoreDelivered();
    }

    public async Task ForgetDelivered()
    {
        if (IsThere())
        {
            await Drain();
            await SaveTrimmed(State);
        }
    }

    /// <summary>Nothing where the thing was never made; then the activation goes too, so that guessing at ids fills no memory.</summary>
    protected bool IsThere()
    {
        if (State.Exists)
        {
            return true;
        }
        DeactivateOnIdle();
        return false;
    }

    /// <summary>Refuses a write. A thing that was not made leaves no activation behind.</summary>
    protected Outcome Refuse(params ImmutableArray<Problem> problems)
    {
        IsThere();
        return Outcome.Refused(State.Envelope.Version, problems);
    }

    /// <summary>Runs one write: existence first, then permission, then the key and its remembered answer, then the version, then the thing's own rules.</summary>
    protected async Task<Outcome> Write(WriteRule rule, WriteRequest request, Func<TState, Change<TState>> transition)
    {
        var state = State;
        var version = state.Envelope.Version;
        if (rule.Kind != WriteKind.Create && !IsThere())
        {
            return Refuse(Problem.NotFound(rule.What));
        }
        var caller = Caller;
        if (!caller.May(rule.Needs))
        {
            return Refuse(new Problem(ProblemCodes.Forbidden, null, $"Your role does not let you change this {rule.What}. Ask your strategy lead."));
        }
        if (WriteRequest.CheckKey(request.IdempotencyKey) is { } tooLong)
        {
            return Refuse(tooLong);
        }
        if (AnswerGivenBefore(caller, request) is { } before)
        {
            return before;
        }
        if (CheckVersion(rule, request, state) is { } stale)
        {
            return Refuse(stale);
        }

        var change = transition(state);
        if (!change.Problems.IsEmpty)
        {
            return Refuse(change.Problems);
        }
        if (change.Next is null)
        {
            return new Outcome([], version, change.Created);
        }
        var now = Now;
        var envelope = change.Next.Envelope;
        envelope = envelope with
        {
            Version = version + 1,
            Answers = Remember(envelope.Answers, caller, request, version + 1, change.Created, now),
        };
        await SaveTrimmed((TState)change.Next.In(envelope.Owe(change.Owes(version + 1), caller.Actor, now)));
        await StartDelivering();
        return new Outcome([], version + 1, change.Created);
    }

    /// <summary>Runs one step of an import; a job that comes again gets the answer it had.</summary>
    /// <param name="job">The job.</param>
    /// <param name="transition">What the import changes, if anything.</param>
    /// <param name="mark">What is noted of the import in any case; no version, no audit line.</param>
    protected async Task<ImportOutcome> ImportOnce(Guid job, Func<TState, Change<TState>> transition, Func<TState, TState>? mark = null)
    {
        var state = State;
        if (state.Envelope.LastImport is { } last && last.Job == job)
        {
            return last.Outcome;
        }
        var change = transition(state);
        if (!change.Problems.IsEmpty)
        {
            throw new ImportRefusedException(change.Problems[0].Code, $"A validated import was refused by {this.GetGrainId()}: {change.Problems[0].Code} {change.Problems[0].Field}.");
        }
        var outcome = !state.Exists ? ImportOutcome.Created : change.Next is null ? ImportOutcome.Unchanged : ImportOutcome.Updated;
        var version = state.Envelope.Version + (change.Next is null ? 0 : 1);
        var envelope = (change.Next ?? state).Envelope with { Version = version, LastImport = new RememberedImport(job, outcome) };
        var next = (TState)(change.Next ?? state).In(change.Next is null ? envelope : envelope.Owe(change.Owes(version), Caller.Actor, Now));
        await SaveTrimmed(mark is null ? next : mark(next));
        await StartDelivering();
        return outcome;
    }

    /// <summary>Takes a delivery: the effect and the sender's sequence in one write, and no new version, since no editor's text changes.</summary>
    protected async Task Take(Delivery delivery, Func<TState, OutboxEntry, TState> apply)
    {
        var fresh = State.Envelope.NewOf(delivery);
        if (!fresh.IsEmpty)
        {
            var next = fresh.Aggregate(State, apply);
            var envelope = next.Envelope.Take(delivery);
            var forgotten = await _senders.Forgettable(TenantKey.TenantOf(this.GetPrimaryKeyString()), envelope.Taken, delivery.Sender);
            await SaveTrimmed((TState)next.In(envelope with { Taken = envelope.Taken.RemoveRange(forgotten) }));
            if (State.HasPendingOutbox)
            {
                _ = StartDelivering();
            }
        }
    }

    /// <summary>Saves without what has been delivered by now.</summary>
    private async Task SaveTrimmed(TState next)
    {
        await Save((TState)next.In(next.Envelope with { Outbox = next.Envelope.Outbox.RemoveAll(IsDelivered) }));
        if (State.HasPendingOutbox)
        {
            // What it still owed may have been delivered while it was written.
            _ = TrySettle();
        }
    }

    private Outcome? AnswerGivenBefore(Caller caller, WriteRequest request)
    {
        if (request.IdempotencyKey is null)
        {
            return null;
        }
        var answer = State.Envelope.Answers.LastOrDefault(a => a.Key == request.IdempotencyKey && a.Actor == caller.Actor);
        if (answer is null || Now - answer.At > AnswerLimits.KeptFor)
        {
            return null;
        }
        return answer.InputHash == request.InputHash
            ? new Outcome([], answer.Version, answer.Created)
            : Outcome.Refused(State.Envelope.Version, new Problem(ProblemCodes.KeyReused, "idempotencyKey", "This idempotency key was used for another input. Use a new key for each new write."));
    }

    private static Problem? CheckVersion(WriteRule rule, WriteRequest request, TState state) => rule.Kind switch
    {
        WriteKind.Create when state.Exists => TakenId.Of(rule.What, request),
        WriteKind.Edit when request.ExpectedVersion is null => new Problem(ProblemCodes.Required, "version", $"Say which version of the {rule.What} you changed."),
        WriteKind.Edit when request.ExpectedVersion != state.Envelope.Version => new Problem(ProblemCodes.Conflict, "version",
            $"Somebody changed this {rule.What} since you read it (you have version {request.ExpectedVersion}, it is at {state.Envelope.Version}). Read it again and repeat your change."),
        _ => null,
    };

    private static ImmutableArray<RememberedAnswer> Remember(
        ImmutableArray<RememberedAnswer> answers, Caller caller, WriteRequest request, int version, Guid? created, DateTimeOffset now)
    {
        if (request.IdempotencyKey is null)
        {
            return answers;
        }
        var kept = answers.Where(a => now - a.At <= AnswerLimits.KeptFor).TakeLast(AnswerLimits.Kept - 1);
        return [.. kept, new RememberedAnswer { Actor = caller.Actor, Key = request.IdempotencyKey, InputHash = request.InputHash, At = now, Version = version, Created = created }];
    }

    /// <summary>Starts what is owed and waits for the indexes, so that the next read finds what was just made; the audit trail follows by itself.</summary>
    private async Task StartDelivering()
    {
        if (!State.HasPendingOutbox)
        {
            return;
        }
        if (IsSettledByTrail())
        {
            // When the trail has stored the lines and settled the state, nothing is left to do here.
            _ = OutboxRoutes.DrainIfFailed(_audit.Run(State.Envelope.Outbox, Etag), GrainFactory, this.GetGrainId(), _services.Log);
            return;
        }
        var others = Deliver(_others);
        _ = Deliver(_audit);
        await others;
    }

    /// <summary>
    /// Whether lines of the trail are all that the stored state owes, a new one among them: then the trail settles it, together with those of other senders. Lines that
    /// are on their way already would settle only the state before this one.
    /// </summary>
    private bool IsSettledByTrail()
    {
        if (!IsWrittenAgain || !_services.Outbox.CanSettle || State.HasBegunWork)
        {
            return false;
        }
        var isNew = false;
        foreach (var entry in State.Envelope.Outbox)
        {
            if (_audit.Carries(entry))
            {
                isNew |= entry.Sequence > _audit.SentThrough;
            }
            else if (!IsDelivered(entry))
            {
                return false;
            }
        }
        return isNew;
    }

    private async Task<bool> TryDeliver()
    {
        var done = await Task.WhenAll(Deliver(_others), Deliver(_audit));
        return done.All(d => d);
    }

    /// <summary>A delivery that fails is tried again later; whoever caused it has long been answered, and rightly: the write is durable.</summary>
    private async Task<bool> Deliver(OutboxLane lane)
    {
        try
        {
            await lane.Run(HasFailed ? [] : State.Envelope.Outbox);
            _ = TrySettle();
            return !HasFailed;
        }
#pragma warning disable CA1031 // whatever went wrong, the entries stay owed
        catch (Exception e)
#pragma warning restore CA1031
        {
            _services.Log.LogWarning(e, "Delivery from {Grain} failed and will be tried again", this.GetGrainId());
            TidyAfter(_services.Settings.RetryAfter);
            return false;
        }
    }

    private void TidyAfter(TimeSpan due)
    {
        if (_tidying is null)
        {
            _tidying = this.RegisterGrainTimer(Tidy, new GrainTimerCreationOptions(due, Timeout.InfiniteTimeSpan) { KeepAlive = true });
        }
        else
        {
            _tidying.Change(due, Timeout.InfiniteTimeSpan);
        }
    }

    private async Task Tidy(CancellationToken ct)
    {
        if (!HasFailed && await TryDeliver())
        {
            await StoreDelivered();
        }
    }

    private async Task StoreDelivered()
    {
        if (!await TrySettle() && State.Envelope.Outbox.Any(IsDelivered))
        {
            await SaveTrimmed(State);
        }
    }

    /// <summary>Tells the store, once for each state, that all is delivered which the state as stored owes. False where it is not, or where only a write of the state can say so.</summary>
    private Task<bool> TrySettle()
    {
        // What owes more than deliveries stays listed when these are made.
        if (HasFailed || IsWriting || State.HasBegunWork || !State.Envelope.Outbox.All(IsDelivered))
        {
            return Task.FromResult(false);
        }
        if (State.HasPendingOutbox && _audit.Settled == Etag)
        {
            return Task.FromResult(true);
        }
        if (State.HasPendingOutbox && !ReferenceEquals(State, _settled))
        {
            (_settled, _settling) = (State, Settle(Etag!));
        }
        return _settling;
    }

    private async Task<bool> Settle(string etag)
    {
        try
        {
            if (IsWrittenAgain && await _services.Outbox.Settle([new DeliveredState(this.GetGrainId(), etag)], CancellationToken.None) == 1)
            {
                return true;
            }
            TidyAfter(_services.Settings.TrimAfter);
        }
#pragma warning disable CA1031 // whatever went wrong, the entries stay owed
        catch (Exception e)
#pragma warning restore CA1031
        {
            _services.Log.LogWarning(e, "{Grain} could not record that it has delivered and will try again", this.GetGrainId());
            TidyAfter(_services.Settings.RetryAfter);
        }
        return false;
    }

    private bool IsDelivered(OutboxEntry entry) => entry.Sequence <= (_audit.Carries(entry) ? _audit : _others).DeliveredThrough;
}
