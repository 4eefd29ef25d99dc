using System.Collections.Immutable;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Access;

/// <summary>What came of <c>inviteTenantAdministrator</c>.</summary>
/// <param name="Invited">Whether the invitation is on its way.</param>
/// <param name="Errors">Why nothing was done, or why the e-mail did not leave; empty where all was well.</param>
public sealed record InviteTenantAdministratorPayload(bool Invited, ImmutableArray<IUserError> Errors);
