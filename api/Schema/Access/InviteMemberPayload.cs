using System.Collections.Immutable;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Access;

/// <summary>What came of <c>inviteMember</c>.</summary>
/// <param name="Invitation">As it is now; null where nothing was done.</param>
/// <param name="Errors">Why nothing was done, or why the e-mail did not leave; empty where all was well.</param>
public sealed record InviteMemberPayload(MemberInvitation? Invitation, ImmutableArray<IUserError> Errors);
