using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Access;

/// <summary>An invitation to be made.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Email">Where it goes.</param>
/// <param name="Roles">What its user becomes.</param>
/// <param name="CodeHash">The <see cref="SecretHash"/> of the code that the e-mail carries.</param>
[GenerateSerializer, Immutable, Alias("access.invitation-draft")]
public sealed record InvitationDraft(Guid Id, string Email, ImmutableArray<string> Roles, string CodeHash);
