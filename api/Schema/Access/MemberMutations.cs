using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Tenants;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Access;

[MutationType]
internal static partial class MemberMutations
{
    private static readonly InvalidInputError Unavailable = new(ProblemCodes.MailUnavailable, "No mail server is set up here. Ask those who run EqualityCloud.", null);

    private static readonly InvalidInputError NotSent = new(ProblemCodes.MailNotSent, "The mail server did not take the invitation. Invite again in a while.", "email");

    /// <summary>Invites somebody by e-mail. An open invitation to the same address is replaced, so asking again sends a new link.</summary>
    public static async Task<InviteMemberPayload> InviteMemberAsync(InviteMemberInput input, CallerGrains grains, IInvitationMail mail, CancellationToken ct)
    {
        if (!mail.IsAvailable)
        {
            return new InviteMemberPayload(null, [Unavailable]);
        }
        var secret = SecretHash.NewSecret();
        var draft = new InvitationDraft(Guid.CreateVersion7(), input.Email, input.Roles, SecretHash.Of(secret));
        var outcome = await grains.CallTenant<IMembersGrain, Task<Outcome>>(members => members.Invite(draft, new WriteRequest()));
        if (!outcome.Done || await ReadAsync(grains) is not { } view)
        {
            return new InviteMemberPayload(null, UserErrors.Of(outcome));
        }
        var made = new MemberInvitation(view.View.Invitations.First(invitation => invitation.Id == draft.Id));
        return await mail.SendAsync(new InvitationLetter(input.Email, grains.Caller.Tenant, view.View.Name, secret), ct)
            ? new InviteMemberPayload(made, [])
            : new InviteMemberPayload(made, [NotSent]);
    }

    /// <summary>Platform: invites the first administrator of a new tenant, who invites the rest; refused once there is one.</summary>
    public static async Task<InviteTenantAdministratorPayload> InviteTenantAdministratorAsync(InviteTenantAdministratorInput input, CallerGrains grains, IInvitationMail mail, CancellationToken ct)
    {
        if (!mail.IsAvailable)
        {
            return new InviteTenantAdministratorPayload(false, [Unavailable]);
        }
        var (tenant, secret) = (new TenantId(input.TenantId), SecretHash.NewSecret());
        var draft = new InvitationDraft(Guid.CreateVersion7(), input.Email, [Roles.Administrator], SecretHash.Of(secret));
        var (view, outcome) = await TenantCalls.Write(grains, tenant, record => record.InviteAdministrator(draft));
        if (!outcome.Done || view is null)
        {
            return new InviteTenantAdministratorPayload(false, UserErrors.Of(outcome));
        }
        return await mail.SendAsync(new InvitationLetter(input.Email, tenant, view.Name, secret), ct)
            ? new InviteTenantAdministratorPayload(true, [])
            : new InviteTenantAdministratorPayload(false, [NotSent]);
    }

    /// <summary>Takes an open invitation back.</summary>
    public static async Task<MembersPayload> WithdrawInvitationAsync(WithdrawInvitationInput input, CallerGrains grains) =>
        await PayloadAsync(grains, await grains.CallTenant<IMembersGrain, Task<Outcome>>(members => members.WithdrawInvitation(input.Id, Requests.Of(input, null, input.IdempotencyKey))));

    /// <summary>Gives a member these roles in place of those it has.</summary>
    public static Task<MembersPayload> ChangeMemberRolesAsync(ChangeMemberRolesInput input, CallerGrains grains) => AboutAsync(grains, input.Id, subject =>
        grains.CallTenant<IMembersGrain, Task<Outcome>>(members => members.ChangeRoles(subject, input.Roles, Requests.Of(input, input.Version, input.IdempotencyKey))));

    /// <summary>Ends a membership; what the member was signed in with ends at once.</summary>
    public static Task<MembersPayload> RemoveMemberAsync(RemoveMemberInput input, CallerGrains grains) => AboutAsync(grains, input.Id, async subject =>
    {
        var outcome = await grains.CallTenant<IMembersGrain, Task<Outcome>>(members => members.Remove(subject, Requests.Of(input, input.Version, input.IdempotencyKey)));
        if (outcome.Done)
        {
            // Without a membership they open nothing; this only clears them away.
            await grains.CallKey<ISessionsGrain, Task<Outcome>>(PrincipalKey.Of(grains.Caller.Tenant, subject), static sessions => sessions.EndAll());
        }
        return outcome;
    });

    /// <summary>Says that a member holds a role title for a time, or stands in for who does.</summary>
    public static Task<MembersPayload> HoldRoleTitleAsync(HoldRoleTitleInput input, CallerGrains grains) => AboutAsync(grains, input.MemberId, async subject =>
    {
        var covered = input.CoversForId is { } id ? await SubjectAsync(grains, id) : null;
        if (input.CoversForId is not null && covered is null)
        {
            return Outcome.Refused(0, Problem.NotFound("member"));
        }
        var holding = new RoleHolding
        {
            Id = Requests.NewId(grains, input.IdempotencyKey),
            Title = input.Title,
            Member = subject,
            From = input.From,
            Until = input.Until,
            CoversFor = covered,
        };
        return await grains.CallTenant<IMembersGrain, Task<Outcome>>(members => members.Hold(holding, Requests.Of(input, null, input.IdempotencyKey)));
    });

    /// <summary>Says on which day somebody holds a role title for the last time; a day before the first takes it back altogether.</summary>
    public static async Task<MembersPayload> EndHeldRoleAsync(EndHeldRoleInput input, CallerGrains grains) =>
        await PayloadAsync(grains, await grains.CallTenant<IMembersGrain, Task<Outcome>>(members => members.EndHolding(input.Id, input.Until, Requests.Of(input, null, input.IdempotencyKey))));

    private static async Task<MembersPayload> AboutAsync(CallerGrains grains, Guid member, Func<string, Task<Outcome>> change) =>
        await PayloadAsync(grains, await SubjectAsync(grains, member) is { } subject ? await change(subject) : Outcome.Refused(0, Problem.NotFound("member")));

    private static async Task<string?> SubjectAsync(CallerGrains grains, Guid member) =>
        (await ReadAsync(grains))?.View.Members.FirstOrDefault(known => PrincipalKey.IdOf(known.Subject) == member)?.Subject;

    private static async Task<MembersPayload> PayloadAsync(CallerGrains grains, Outcome outcome) => new(outcome.Done ? await ReadAsync(grains) : null, UserErrors.Of(outcome));

    private static async Task<TenantMembers?> ReadAsync(CallerGrains grains) =>
        await grains.CallTenant<IMembersGrain, Task<MembersView?>>(static grain => grain.Get()) is { } view ? new TenantMembers(view) : null;
}
