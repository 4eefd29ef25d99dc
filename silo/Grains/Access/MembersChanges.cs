using System.Collections.Immutable;

using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Access;

/// <summary>The pure transitions of a list of members. The trail names people by their ids; names and addresses lie in its erasable values.</summary>
internal static class MembersChanges
{
    public static Change<MembersState> Open(MembersState state, TenantKind kind, string name, ImmutableArray<Member> first, ImmutableArray<RoleHolding> holdings) =>
        To(state with { Kind = kind, Name = name, Members = first, Holdings = holdings }, "members.opened", "members", ("first", string.Join(' ', first.Select(member => member.Subject))));

    public static Change<MembersState> Invite(MembersState state, InvitationDraft draft, string by, DateTimeOffset now)
    {
        var checks = new Checks();
        MembersRules.CheckEmail(checks, draft.Email);
        MembersRules.CheckRoles(checks, state, draft.Roles);
        var withdrawn = state.Invitations
            .Select(old => old.Closed is InvitationStatus.Open && old.Email.Equals(draft.Email, StringComparison.OrdinalIgnoreCase) ? old with { Closed = InvitationStatus.Withdrawn } : old)
            .ToImmutableArray();
        checks.Count(withdrawn.Count(old => old.StatusAt(now) is InvitationStatus.Open) + 1, "email", AccessLimits.OpenInvitations);
        checks.Count(state.Members.Length + 1, "email", AccessLimits.Members);
        if (!checks.Problems.IsEmpty)
        {
            return Change<MembersState>.Refuse(checks.Problems);
        }
        var made = new InvitationState
        {
            Id = draft.Id,
            Email = draft.Email,
            Roles = draft.Roles,
            CodeHash = draft.CodeHash,
            InvitedBy = by,
            InvitedAt = now,
            Expires = now + AccessLimits.InvitationLives,
        };
        ImmutableArray<InvitationState> kept = [.. withdrawn.OrderBy(old => old.StatusAt(now) is InvitationStatus.Open).TakeLast(AccessLimits.Invitations - 1)];
        return To(state with { Invitations = kept.Add(made) }, "member.invited", $"invitation/{draft.Id:N}", ("email", draft.Email), ("roles", string.Join(' ', draft.Roles)))
            with
        { Created = draft.Id };
    }

    public static Change<MembersState> Withdraw(MembersState state, Guid id, DateTimeOffset now)
    {
        var found = state.Invitations.FirstOrDefault(invitation => invitation.Id == id);
        if (found is null)
        {
            return Change<MembersState>.Refuse(Problem.NotFound("invitation"));
        }
        return found.StatusAt(now) is not InvitationStatus.Open
            ? Change<MembersState>.Nothing()
            : To(Close(state, found, InvitationStatus.Withdrawn), "member.invitation-withdrawn", $"invitation/{id:N}");
    }

    /// <summary>The open invitation with that code.</summary>
    public static InvitationState? Invited(MembersState state, string codeHash, DateTimeOffset now) =>
        state.Invitations.FirstOrDefault(invitation => SecretHash.Same(invitation.CodeHash, codeHash) && invitation.StatusAt(now) is InvitationStatus.Open);

    public static Change<MembersState> Accept(MembersState state, string codeHash, string subject, string name, DateTimeOffset now)
    {
        if (Invited(state, codeHash, now) is not { } found)
        {
            return Change<MembersState>.Refuse(new Problem(ProblemCodes.InvitationInvalid, "invitation", "This invitation cannot be used, or no longer. Ask for a new one."));
        }
        var old = state.Member(subject);
        var member = new Member
        {
            Subject = subject,
            Name = name.Length is 0 ? found.Email : name,
            Email = found.Email,
            Roles = old is null ? found.Roles : [.. old.Roles.Union(found.Roles)],
            JoinedAt = old?.JoinedAt ?? now,
        };
        return To(Close(state, found, InvitationStatus.Accepted).With(member), "member.joined", SubjectOf(subject),
            ("invitation", $"{found.Id:N}"), ("roles", string.Join(' ', member.Roles)), ("name", member.Name));
    }

    public static Change<MembersState> ChangeRoles(MembersState state, string subject, ImmutableArray<string> roles)
    {
        if (state.Member(subject) is not { } member)
        {
            return Change<MembersState>.Refuse(Problem.NotFound("member"));
        }
        var checks = new Checks();
        MembersRules.CheckRoles(checks, state, roles);
        var next = state.With(member with { Roles = roles });
        if (checks.Problems.IsEmpty)
        {
            MembersRules.CheckAdministrator(checks, next, "roles");
        }
        if (!checks.Problems.IsEmpty)
        {
            return Change<MembersState>.Refuse(checks.Problems);
        }
        return member.Roles.SequenceEqual(roles)
            ? Change<MembersState>.Nothing()
            : To(next, "member.roles-changed", SubjectOf(subject), ("from", string.Join(' ', member.Roles)), ("to", string.Join(' ', roles)));
    }

    public static Change<MembersState> Remove(MembersState state, string subject)
    {
        if (state.Member(subject) is not { } member)
        {
            return Change<MembersState>.Refuse(Problem.NotFound("member"));
        }
        var next = state with
        {
            Members = state.Members.Remove(member),
            Holdings = [.. state.Holdings.Where(held => held.Member != subject && held.CoversFor != subject)],
        };
        var checks = new Checks();
        MembersRules.CheckAdministrator(checks, next, "member");
        return checks.Problems.IsEmpty ? To(next, "member.removed", SubjectOf(subject), ("name", member.Name)) : Change<MembersState>.Refuse(checks.Problems);
    }

    public static Change<MembersState> Hold(MembersState state, RoleHolding holding)
    {
        var checks = new Checks();
        MembersRules.Check(checks, state, holding);
        return checks.Problems.IsEmpty
            ? To(state with { Holdings = state.Holdings.Add(holding) }, "role-title.held", SubjectOf(holding.Member),
                ("title", holding.Title), ("from", $"{holding.From:O}"), ("until", holding.Until is { } last ? $"{last:O}" : null), ("coversFor", holding.CoversFor))
                with
            { Created = holding.Id }
            : Change<MembersState>.Refuse(checks.Problems);
    }

    public static Change<MembersState> EndHolding(MembersState state, Guid id, DateOnly until)
    {
        var found = state.Holdings.FirstOrDefault(held => held.Id == id);
        if (found is null)
        {
            return Change<MembersState>.Refuse(Problem.NotFound("role holding"));
        }
        // One that ends before it began was never held.
        var next = until < found.From ? state.Holdings.Remove(found) : state.Holdings.Replace(found, found with { Until = until });
        return found.Until == until
            ? Change<MembersState>.Nothing()
            : To(state with { Holdings = next }, "role-title.ended", SubjectOf(found.Member), ("title", found.Title), ("until", $"{until:O}"));
    }

    private static MembersState Close(MembersState state, InvitationState invitation, InvitationStatus status) =>
        state with { Invitations = state.Invitations.Replace(invitation, invitation with { Closed = status }) };

    private static string SubjectOf(string subject) => $"member/{PrincipalKey.IdOf(subject):N}";

    private static Change<MembersState> To(MembersState next, string @event, string subject, params (string Name, string? Value)[] values) =>
        new() { Next = next, Owes = version => [Trail.Line(@event, subject, version, values)] };
}
