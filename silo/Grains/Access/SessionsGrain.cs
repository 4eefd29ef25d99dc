using System.Collections.Immutable;

using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Access;

internal sealed class SessionsGrain([PersistentState("sessions")] IPersistentState<SessionsState> store, DurableServices services)
    : DurableGrain<SessionsState>(store, services), ISessionsGrain
{
    private const string What = "session";

    private string TrailSubject => $"member/{Id:N}";

    public Task<Outcome> Start(string subject, SessionDraft draft) => Caller.Kind is CallerKind.System
        ? Write(new WriteRule(What, Permissions.None, State.Exists ? WriteKind.Append : WriteKind.Create), new WriteRequest(), state => Begin(state, subject, draft))
        : Task.FromResult(Forbidden());

    public Task<string?> Find(string keyHash) =>
        Task.FromResult(Caller.Kind is CallerKind.System && IsThere() ? State.LiveAt(Now, keyHash)?.Ticket : null);

    public Task<Outcome> Renew(string keyHash, string ticket, DateTimeOffset expires) => Caller.Kind is CallerKind.System
        ? Write(Appends, new WriteRequest(), state => state.LiveAt(Now, keyHash) is { } live && ticket.Length <= AccessLimits.Ticket
            ? new Change<SessionsState> { Next = state with { Sessions = state.Sessions.Replace(live, live with { Ticket = ticket, Expires = expires }) } }
            : Change<SessionsState>.Refuse(Problem.NotFound(What)))
        : Task.FromResult(Forbidden());

    public Task<Outcome> EndByKey(string keyHash) => Caller.Kind is CallerKind.System
        ? EndWhere(session => session.KeyHash == keyHash, "session.ended")
        : Task.FromResult(Forbidden());

    public Task<ImmutableArray<SessionView>> List() => Task.FromResult<ImmutableArray<SessionView>>(IsThere() && MaySee()
        ? [.. State.Sessions.Where(session => session.Expires > Now).Reverse().Select(session => new SessionView(session.Id, session.StartedAt, session.Expires, session.Agent))]
        : []);

    public Task<Outcome> End(Guid session) => !State.Sessions.Any(live => live.Id == session) ? Task.FromResult(Refuse(Problem.NotFound(What))) : MaySee() ? EndWhere(live => live.Id == session, "session.ended") : Task.FromResult(Forbidden());

    public Task<Outcome> EndAll() => !State.Exists ? Task.FromResult(new Outcome([], 0)) : MaySee() ? EndWhere(static _ => true, "session.all-ended") : Task.FromResult(Forbidden());

    private static WriteRule Appends => new(What, Permissions.None, WriteKind.Append);

    private Change<SessionsState> Begin(SessionsState state, string subject, SessionDraft draft)
    {
        var checks = new Checks();
        checks.Required(draft.Ticket, "ticket", AccessLimits.Ticket);
        checks.Optional(draft.Agent, "agent", AccessLimits.Name);
        if (!checks.Problems.IsEmpty)
        {
            return Change<SessionsState>.Refuse(checks.Problems);
        }
        var begun = new SessionState { Id = draft.Id, KeyHash = draft.KeyHash, Ticket = draft.Ticket, StartedAt = Now, Expires = draft.Expires, Agent = draft.Agent };
        var live = state.Sessions.Where(session => session.Expires > Now).TakeLast(AccessLimits.Sessions - 1);
        return new Change<SessionsState>
        {
            Next = state with { Subject = subject, Sessions = [.. live, begun] },
            Created = draft.Id,
            Owes = version => [Trail.Line("session.started", TrailSubject, version, ("session", $"{draft.Id:N}"), ("agent", draft.Agent))],
        };
    }

    private Task<Outcome> EndWhere(Func<SessionState, bool> ends, string @event) => Write(Appends, new WriteRequest(), state => state.Sessions.Any(ends)
        ? new Change<SessionsState>
        {
            Next = state with { Sessions = [.. state.Sessions.Where(session => !ends(session))] },
            Owes = version => [Trail.Line(@event, TrailSubject, version, ("sessions", string.Join(' ', state.Sessions.Where(ends).Select(session => $"{session.Id:N}"))))],
        }
        : Change<SessionsState>.Nothing());

    private bool MaySee() => Caller.Kind is CallerKind.System || (Caller.Kind is CallerKind.Member && Caller.Actor == State.Subject) || Caller.May(Permissions.ManageMembers);

    private Outcome Forbidden() => Refuse(new Problem(ProblemCodes.Forbidden, null, "These are somebody else's sessions."));
}
