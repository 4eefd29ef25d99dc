using System.Collections.Immutable;

namespace EqualityCloud.Schema.Access;

/// <summary>Somebody to invite.</summary>
/// <param name="Email">Where the invitation goes.</param>
/// <param name="Roles">What its user becomes.</param>
public sealed record InviteMemberInput(string Email, ImmutableArray<string> Roles);
