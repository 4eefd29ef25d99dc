using System.Collections.Immutable;

using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Access;

internal sealed class MembersGrain([PersistentState("members")] IPersistentState<MembersState> store, DurableServices services)
    : DurableGrain<MembersState>(store, services), IMembersGrain
{
    private const string What = "list of members";

    private readonly ViewCache<MembersState, Dictionary<string, MemberAccess>> _access = new();

    public Task<MembersView?> Get() => Task.FromResult(IsThere() ? View() : null);

    public Task<MemberAccess?> Find(string subject) => Task.FromResult(IsThere() ? _access.Get(State, Today, null, AccessOfAll).GetValueOrDefault(subject) : null);

    public Task<Outcome> Open(TenantKind kind, string name, ImmutableArray<Member> first, ImmutableArray<RoleHolding> holdings) => State.Exists
        ? Task.FromResult(new Outcome([], State.Envelope.Version))
        : AsProduct(new WriteRule(What, Permissions.None, WriteKind.Create), state => MembersChanges.Open(state, kind, name, first, holdings));

    public Task<Outcome> Invite(InvitationDraft draft, WriteRequest request) =>
        Write(Appends(Permissions.ManageMembers), request, state => MembersChanges.Invite(state, draft, Caller.Actor, Now));

    public Task<Outcome> InviteFirst(InvitationDraft draft) => AsProduct(Appends(Permissions.None), state => MembersRules.HasAdministrator(state)
        ? Change<MembersState>.Refuse(new Problem(ProblemCodes.AlreadyExists, "email", "There is an administrator already, who invites others."))
        : MembersChanges.Invite(state, draft, Caller.Actor, Now));

    public Task<Outcome> WithdrawInvitation(Guid invitation, WriteRequest request) =>
        WriteOne("invitation", State.Invitations.Any(known => known.Id == invitation), request, state => MembersChanges.Withdraw(state, invitation, Now));

    public Task<bool> IsInvited(string codeHash) =>
        Task.FromResult(Caller.Kind is CallerKind.System && IsThere() && MembersChanges.Invited(State, codeHash, Now) is not null);

    public Task<Outcome> Accept(string codeHash, string subject, string name) =>
        AsProduct(Appends(Permissions.None), state => MembersChanges.Accept(state, codeHash, subject, name, Now));

    public Task<Outcome> ChangeRoles(string subject, ImmutableArray<string> roles, WriteRequest request) =>
        Write(new WriteRule(What, Permissions.ManageMembers, WriteKind.Edit), request, state => MembersChanges.ChangeRoles(state, subject, roles));

    public Task<Outcome> Remove(string subject, WriteRequest request) =>
        Write(new WriteRule(What, Permissions.ManageMembers, WriteKind.Edit), request, state => MembersChanges.Remove(state, subject));

    public Task<Outcome> Hold(RoleHolding holding, WriteRequest request) =>
        Write(Appends(Permissions.ManageMembers), request, state => MembersChanges.Hold(state, holding));

    public Task<Outcome> EndHolding(Guid holding, DateOnly until, WriteRequest request) =>
        WriteOne("role holding", State.Holdings.Any(known => known.Id == holding), request, state => MembersChanges.EndHolding(state, holding, until));

    private static WriteRule Appends(Permissions needs) => new(What, needs, WriteKind.Append);

    /// <summary>What is not there is not found, whoever asks; only what is there can be forbidden.</summary>
    private Task<Outcome> WriteOne(string what, bool isThere, WriteRequest request, Func<MembersState, Change<MembersState>> transition) =>
        isThere ? Write(Appends(Permissions.ManageMembers), request, transition) : Task.FromResult(Refuse(Problem.NotFound(what)));

    /// <summary>What no member may ask for, whatever its role.</summary>
    private Task<Outcome> AsProduct(WriteRule rule, Func<MembersState, Change<MembersState>> transition) => Caller.Kind is CallerKind.System
        ? Write(rule, new WriteRequest(), transition)
        : Task.FromResult(Refuse(new Problem(ProblemCodes.Forbidden, null, "Only the product itself does this.")));

    private Dictionary<string, MemberAccess> AccessOfAll()
    {
        var (state, today) = (State, Today);
        var held = state.Holdings.Where(holding => holding.On(today)).ToLookup(holding => holding.Member, holding => holding.Title);
        return state.Members.ToDictionary(
            member => member.Subject,
            member => new MemberAccess(member, [.. held[member.Subject].Distinct(StringComparer.OrdinalIgnoreCase)], state.Name, state.Kind));
    }

    private MembersView View()
    {
        var (state, now) = (State, Now);
        return new MembersView(state.Envelope.Version, state.Name, state.Kind, state.Members, state.Holdings,
        [
            .. state.Invitations.Reverse().Select(invitation => new InvitationView(
                invitation.Id, invitation.Email, invitation.Roles, invitation.InvitedBy, invitation.InvitedAt, invitation.Expires, invitation.StatusAt(now))),
        ]);
    }
}
