using System.Collections.Immutable;
using System.Net.Mail;

using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Access;

/// <summary>What changes to a list of members must keep to.</summary>
internal static class MembersRules
{
    public static void CheckRoles(Checks checks, MembersState state, ImmutableArray<string> roles)
    {
        var known = Roles.Of(state.Kind);
        checks.If(roles.IsDefaultOrEmpty, ProblemCodes.Required, "roles", "Give at least one role.");
        for (var i = 0; i < (roles.IsDefault ? 0 : roles.Length); i++)
        {
            checks.If(!known.Contains(roles[i]), ProblemCodes.Unknown, $"roles[{i}]", $"The roles here are {string.Join(", ", known)}.");
            checks.If(roles.IndexOf(roles[i]) < i, ProblemCodes.Duplicate, $"roles[{i}]", "This role is given twice.");
        }
    }

    public static void CheckEmail(Checks checks, string email) =>
        checks.If(
            email.Length > AccessLimits.Email || !MailAddress.TryCreate(email, out var address) || address.Address != email,
            ProblemCodes.Format, "email", "Write one e-mail address, such as name@council.gov.uk.");

    /// <summary>Somebody must be able to let others in.</summary>
    public static void CheckAdministrator(Checks checks, MembersState next, string field) =>
        checks.If(
            !HasAdministrator(next),
            ProblemCodes.LastAdministrator, field, "This would leave nobody who manages the members. Make somebody else an administrator first.");

    public static bool HasAdministrator(MembersState state) => state.Members.Any(member => (Roles.PermissionsOf(member.Roles) & Permissions.ManageMembers) != 0);

    public static void Check(Checks checks, MembersState state, RoleHolding holding)
    {
        checks.Required(holding.Title, "title", AccessLimits.Name);
        checks.If(state.Member(holding.Member) is null, ProblemCodes.Unknown, "member", "There is no such member.");
        checks.If(holding.Until < holding.From, ProblemCodes.Period, "until", "It ends before it begins.");
        checks.Count(state.Holdings.Length + 1, "title", AccessLimits.Holdings);
        if (holding.CoversFor is { } covered)
        {
            checks.If(covered == holding.Member, ProblemCodes.Duplicate, "coversFor", "Nobody stands in for themself.");
            checks.If(holding.Until is null, ProblemCodes.Required, "until", "Say when the cover ends.");
            checks.If(
                !state.Holdings.Any(held => held.Member == covered && held.CoversFor is null && held.Title.Equals(holding.Title, StringComparison.OrdinalIgnoreCase)),
                ProblemCodes.Unknown, "coversFor", "That member does not hold this role title.");
        }
    }
}
